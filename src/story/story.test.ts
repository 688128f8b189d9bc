import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { countOfDays, numberOfDay } from './days.ts';
import { FILES } from './fixture-files.ts';
import { edit, load, mistakes, withContent, writeContent } from './fixture.ts';
import { ContentError } from './problems.ts';
import { loadStory } from './story.ts';

test('numbers claims by first use and keeps where that is', () => {
  const { claims } = load();
  expect([...claims.values()].map(({ id, number, chapter }) => [id, number, chapter])).toEqual([
    ['start', 1, 'first-day'],
    ['crowd', 2, 'second-day'],
  ]);
});

test('reads chapters in order, with words, claims and scenes', () => {
  const { chapters, end } = load();
  expect(chapters.map(({ number, slug, words, claims }) => [number, slug, words, claims])).toEqual([
    [1, 'first-day', 19, ['start']],
    [2, 'second-day', 17, ['crowd']],
  ]);
  expect(end.map(({ data }) => data)).toEqual([{ id: 'method', title: 'Method' }]);
  expect(chapters[1]?.scenes).toEqual([
    {
      id: 'step-before',
      graphic: 'price',
      chapter: 'second-day',
      steps: [
        {
          id: 'step-before',
          state: 'doubled',
          title: 'Before',
          summary: 'It was 50 to 60 tenge.',
          graphic: 'price',
          voice: 'record',
        },
        {
          id: 'step-after',
          state: 'reported',
          title: '120',
          summary: 'It went up.',
          graphic: 'price',
          voice: 'record',
        },
      ],
    },
  ]);
  expect(chapters[1]?.data.line).toBe('How it went on, over 1,000 people.');
});

test('keeps a date and its offset as they were written', () => {
  expect(load().chapters[0]?.data).toMatchObject({
    from: '2022-01-01',
    to: '2022-01-01T23:00:00+05:00',
  });
});

test('counts the account’s statements by what came of them', () => {
  const dek = edit(
    'story.yaml',
    'What it is about.',
    '"{tally.checked} checked, {tally.unconfirmed} not."',
  );
  const beside = `- id: beside
  speaker: others
  claim: Beside.
  status: corroborated
  finding: Beside.
  sources: [agency]
`;
  const use = edit(
    'chapters/02-second-day.mdx',
    'Then <',
    '<Aside>So <Claim id="beside">b</Claim>.</Aside> <Tally of="checked" /> held. Then <',
  );
  expect(load({ ...dek, ...use, 'claims.yaml': FILES['claims.yaml'] + beside }).meta.dek).toBe(
    '2 checked, 1 not.',
  );
});

test('counts the statements of a part of the story by themselves', () => {
  const parts = edit(
    'story.yaml',
    'speechVerbs:',
    'parts: [{id: later, title: Later, chapters: [second-day]}]\nspeechVerbs:',
  );
  const { figures, claims } = load(parts);
  const inPart = [...claims.values()].filter(({ chapter }) => chapter === 'second-day');
  expect(figures.get('tally.checked.later')?.value).toBe(inPart.length);
  expect(figures.get('tally.checked')?.value).toBe(claims.size);
  expect(inPart.length).toBeLessThan(claims.size);
});

test('works out the tank and the distance', () => {
  const { figures } = load(edit('story.yaml', 'litres: 50', 'litres: 40'));
  expect(figures.get('tank-litres')?.value).toBe(40);
  expect(figures.get('tank-before')).toMatchObject({
    low: 2000,
    high: 2400,
    unit: 'tenge',
    bound: 'range',
  });
  expect(figures.get('tank-after')).toMatchObject({ value: 4800, bound: 'exactly' });
  // 1,939.8 km between 43.34 N 52.86 E and 43.24 N 76.91 E on a sphere of 6371.0088 km.
  expect(figures.get('zhanaozen-almaty')).toMatchObject({
    value: 1940,
    unit: 'km',
    bound: 'about',
  });
});

test('a story says for itself what is worked out, which clocks it has and how many days', () => {
  const lean = FILES['story.yaml']
    .replace(/^(tank|distance|charted): .*\n/gm, '')
    .replace('to: "2022-01-08"', 'to: "2022-01-03"');
  const { figures, meta } = load({
    'story.yaml': lean,
    'data/places.csv': FILES['data/places.csv'].replace(/^almaty.*\n/m, ''),
  });
  const ids = [...figures.keys()];
  expect(ids.filter((id) => /^tank-|zhanaozen/.test(id))).toEqual([]);
  expect(countOfDays(meta.days)).toBe(3);
  expect(
    ['2021-12-31', '2022-01-01', '2022-01-03T23:00:00+05:00'].map((day) =>
      numberOfDay(day, meta.days),
    ),
  ).toEqual([0, 1, 3]);
});

test('puts the ledger’s numbers into the rows of the tables', () => {
  const { prices, crowds, places } = load(edit('claims.yaml', 'low: 1000', 'low: 1200'));
  expect(prices.map(({ low, high }) => [low, high])).toEqual([
    [50, 60],
    [54, 86],
  ]);
  expect(crowds).toMatchObject([{ low: 1200, countedBy: 'the source', chart: true }]);
  expect(crowds[0]).not.toHaveProperty('high');
  expect(places[0]).toMatchObject({ lat: 43.34, lon: 52.86, sources: ['agency', 'account'] });
});

test('one change of a figure changes every line that prints it', () => {
  const { chapters } = load(edit('claims.yaml', 'value: 120', 'value: 130'));
  expect(chapters[1]?.scenes[0]?.steps[1]?.title).toBe('130');
});

test('takes files with a byte order mark and with line breaks of Windows', () => {
  const files = Object.entries(FILES).map(([name, text]) => [
    name,
    `\ufeff${text.replaceAll('\n', '\r\n')}`,
  ]);
  expect(mistakes(Object.fromEntries(files))).toEqual([]);
});

test('takes comments, empty corrections and chapters without a hint of the hour', () => {
  const commented = edit('chapters/01-first-day.mdx', 'See [the', '{/* later */}\n\nSee [the');
  expect(mistakes({ ...commented, 'corrections.yaml': '[]\n' })).toEqual([]);
});

test('reports everything at once, by file and line, and without a stack', () => {
  withContent(
    { ...edit('claims.yaml', 'claim: It began.', 'claims: It began.'), 'sources.yaml': null },
    (folder) => {
      const error = [() => loadStory(folder)].map((run) => {
        try {
          run();
        } catch (thrown) {
          return thrown as ContentError;
        }
        return undefined;
      })[0];
      expect(error).toBeInstanceOf(ContentError);
      expect(error?.message.replaceAll(`${folder}/`, '').split('\n')).toEqual([
        'claims.yaml:1: missing field "claim"; write: The claim as its speaker makes it, in at most twelve words.',
        'claims.yaml:3: unknown field "claims"; remove it, or write "claim"',
        'sources.yaml:1: there is no such file; put a readable text file here',
      ]);
      expect(error?.stack).toBe('');
      expect(error?.loc).toEqual({ file: `${folder}/claims.yaml`, line: 1, column: 0 });
    },
  );
});

test('names every file that a folder lacks', () => {
  withContent({}, (folder) => {
    expect(() => loadStory(`${folder}/nowhere`)).toThrow(
      /claims.yaml:1: there is no such file; put [\s\S]*story.yaml:1: there is no such file/,
    );
  });
});

test('reads a folder again only when a file there has changed', async () => {
  const folder = writeContent({});
  const story = loadStory(folder);
  await setImmediate();
  expect(loadStory(folder)).toBe(story);
  const file = join(folder, 'names.yaml');
  writeFileSync(file, FILES['names.yaml'].replace('en: Almaty', 'en: Alma-Ata'));
  await setImmediate();
  expect(loadStory(folder).names.get('almaty')?.en).toBe('Alma-Ata');
  rmSync(folder, { recursive: true });
});
