/** A small invented story for unit tests: what the real one may not hold today, corrections among it. */
import type { Chapter, StoryMeta } from '../schema.ts';
import type { ChapterEntry, Story } from '../types.ts';
import { ENGLISH } from '../words/fixture.ts';
import { CLAIMS, SOURCES, SPEAKERS } from './fixture-ledger.ts';

const meta: StoryMeta = {
  title: 'Two days in a field',
  dek: 'A tale for tests.',
  language: 'en',
  author: 'Tests & Sons, the editors',
  original: {
    publisher: 'The Paper',
    title: 'A “field” report',
    url: 'https://paper.example/field',
    date: 'January 2022',
    editors: ['Ann Example', 'Bob Example'],
  },
  disclosure: 'Nobody paid.',
  licence: {
    words: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
  edition: { name: 'first', date: '2026-11-22' },
  typefaces: [],
  credits: [],
  days: { from: '2022-01-04', to: '2022-01-05' },
  zones: { Almaty: '+06:00' },
  feedAuthority: 'two-days.invalid,2026',
  owners: {},
  speakers: SPEAKERS,
  speechVerbs: [],
  limits: { speechTags: 0, editors: 0 },
  allowedNumbers: [],
  parts: [],
};

const chapter = (number: number, data: Partial<Chapter> & { id: string }): ChapterEntry => ({
  number,
  slug: data.id,
  file: `content/chapters/0${number}-${data.id}.mdx`,
  words: 100,
  toldWords: 100,
  headings: [],
  claims: [],
  scenes: [],
  data: {
    title: data.id,
    line: 'A line.',
    from: '2022-01-04',
    to: '2022-01-05',
    zone: 'Almaty',
    light: 'paper',
    ...data,
  },
});

const byId = <T extends { id: string }>(list: T[]): Map<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

/** The story, with `changes` put in place of its parts. */
export function storyFixture(changes: Partial<Story> = {}): Story {
  const theGate = chapter(1, { id: 'the-gate', title: 'The gate' });
  theGate.scenes = [
    {
      id: 'step-one',
      graphic: 'crowd',
      chapter: 'the-gate',
      steps: [
        {
          id: 'step-one',
          state: 'one',
          title: 'One gate.',
          summary: 'A gate.',
          graphic: 'crowd',
          voice: 'record',
        },
      ],
    },
  ];
  return {
    meta,
    words: ENGLISH,
    chapters: [theGate, chapter(2, { id: 'the-field', from: '2022-01-05', to: '2022-01-08' })],
    end: [
      {
        number: 1,
        slug: 'the-end-note',
        file: 'content/end/01-the-end-note.mdx',
        words: 10,
        toldWords: 10,
        headings: [],
        claims: ['field'],
        data: { id: 'the-end-note', title: 'The end note' },
      },
    ],
    claims: byId(CLAIMS),
    sources: byId(SOURCES),
    figures: byId([
      ...CLAIMS.flatMap(({ id, figures = [] }) => figures.map((f) => ({ ...f, claimId: id }))),
      { id: 'worked-out', value: 7, unit: 'km', bound: 'about' as const, voice: 'record' as const },
    ]),
    names: new Map(),
    corrections: [
      {
        id: 'gates',
        date: '2026-12-02',
        where: 'gate-open',
        was: 'Two gates.',
        now: 'One <gate>.',
      },
      { id: 'title', date: '2026-12-01', where: 'the-field', was: 'A meadow.', now: 'A field.' },
    ],
    explanations: { rows: [] },
    insets: new Set(),
    steps: new Map(theGate.scenes.flatMap(({ steps }) => steps.map((step) => [step.id, step]))),
    prices: [],
    crowds: [
      {
        id: 'row',
        place: 'The gate',
        wording: 'some',
        countedBy: 'nobody',
        voice: 'record',
        chart: false,
        source: 'rows_only',
      },
    ],
    places: [],
    ...changes,
  };
}
