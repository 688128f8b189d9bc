import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import { LAYOUTS, stage, still, type Mark } from '../picture.ts';
import { fromRows, spreadData } from './data.ts';
import { draw } from './draw.ts';
import { fixture, row } from './fixture.ts';
import { FRAMES } from './frame.ts';
import { DAYS, STATES, type SpreadState } from './state.ts';

const classOf = ({ node }: Mark): string[] =>
  [node.properties['className'] ?? []].flat().map(String);
const attribute = ({ node }: Mark, name: string): string => String(node.properties[name] ?? '');

function marks(
  data: typeof fixture,
  state: SpreadState,
  layout: 'wide' | 'narrow',
  ...classes: string[]
): Mark[] {
  return draw(data, state, layout).marks.filter((one) =>
    classes.every((name) => classOf(one).includes(name)),
  );
}
const ids = (found: Mark[]): string[] => found.map((one) => attribute(one, 'dataPlace')).sort();

for (const layout of LAYOUTS) {
  test(`${layout}: every state has the picture's size`, () => {
    for (const state of STATES) {
      const { width, height } = draw(fixture, state, layout);
      expect([width, height]).toEqual([FRAMES[layout].width, FRAMES[layout].height]);
    }
    expect(FRAMES.wide).toMatchObject({ width: 800, height: 660 });
    expect(FRAMES.narrow.width).toBe(340);
    expect(FRAMES.narrow.height).toBeLessThanOrEqual(380);
  });

  test(`${layout}: places appear on their day, accent first, then ink`, () => {
    const shown = (state: SpreadState, ...classes: string[]): string[] =>
      ids(marks(fixture, state, layout, 'spot', ...classes));
    expect(shown('account')).toEqual([]);
    expect(shown('2022-01-01')).toEqual(['zhanaozen']);
    expect(shown('2022-01-01', 'sure', 'new')).toEqual(['zhanaozen']);
    expect(shown('2022-01-02', 'sure', 'old')).toEqual(['zhanaozen']);
    expect(shown('2022-01-02', 'new')).toEqual([]);
    expect(shown('2022-01-03', 'sure', 'new')).toEqual(['almaty']);
    expect(shown('2022-01-03', 'rough', 'new')).toEqual(['camp']);
    expect(shown('2022-01-03', 'hollow', 'new')).toEqual(['disputed', 'east']);
    expect(shown('2022-01-04', 'sure', 'new')).toEqual(['disputed']);
    expect(shown('2022-01-04', 'hollow', 'old')).toEqual(['east']);
    expect(shown('2022-01-05', 'sure', 'new')).toEqual(['east']);
    expect(shown('2022-01-05', 'hollow')).toEqual([]);
    expect(shown('2022-01-05')).toHaveLength(5);
  });

  test(`${layout}: the marks of the content are as many as its rows say`, () => {
    const story = loadStory();
    const data = spreadData(story);
    for (const state of DAYS) {
      const sure = story.places.filter(({ date }) => date <= state);
      const unsure = story.places.filter(
        ({ date, earlier }) => date > state && earlier && earlier <= state,
      );
      const rough = [...sure, ...unsure].filter(({ precision }) => precision === 'approximate');
      const spots = ids(marks(data, state, layout, 'spot'));
      expect(spots).toEqual([...sure, ...unsure].map(({ id }) => id).sort());
      expect(ids(marks(data, state, layout, 'spot', 'rough'))).toEqual(
        rough.map(({ id }) => id).sort(),
      );
      const hollow = unsure.filter(({ precision }) => precision === 'exact').map(({ id }) => id);
      expect(ids(marks(data, state, layout, 'spot', 'hollow'))).toEqual(hollow.sort());
      const beads = [...sure, ...story.places.filter(({ earlier }) => earlier && earlier <= state)];
      expect(ids(marks(data, state, layout, 'bead'))).toEqual(beads.map(({ id }) => id).sort());
    }
  });

  test(`${layout}: the strip stands exactly under the map`, () => {
    const data = spreadData(loadStory());
    const spots = marks(data, '2022-01-05', layout, 'spot');
    const x = new Map(spots.map((one) => [attribute(one, 'dataPlace'), attribute(one, 'cx')]));
    const beads = marks(data, '2022-01-05', layout, 'bead');
    for (const one of beads) expect(attribute(one, 'cx')).toBe(x.get(attribute(one, 'dataPlace')));
    // every entry stands inside the row of its day, and none covers another
    const { strip, row: height, bead } = FRAMES[layout];
    for (const [i, one] of beads.entries()) {
      const y = Number(attribute(one, 'cy'));
      const within = (y - strip) % height;
      expect(Math.min(within, height - within)).toBeGreaterThan(bead);
      for (const other of beads.slice(i + 1)) {
        const dx = Number(attribute(one, 'cx')) - Number(attribute(other, 'cx'));
        const dy = y - Number(attribute(other, 'cy'));
        expect(Math.hypot(dx, dy)).toBeGreaterThan(bead * 2 - 0.01);
      }
    }
  });

  test(`${layout}: a rough position is dashed, and size never tells a number`, () => {
    const radii = (name: string): Set<string> =>
      new Set(
        marks(spreadData(loadStory()), '2022-01-05', layout, 'spot', name).map((one) =>
          attribute(one, 'r'),
        ),
      );
    for (const one of marks(fixture, '2022-01-03', layout, 'rough')) {
      expect(attribute(one, 'strokeDashArray')).toMatch(/^\d/);
    }
    expect(radii('new').size).toBe(1);
    expect(new Set([...radii('old')]).size).toBe(2); // sure and rough
  });

  test(`${layout}: no arrows, no gradients, no inline styles, no stray numbers`, () => {
    for (const state of STATES) {
      const markup = still(draw(spreadData(loadStory()), state, layout));
      expect(markup).not.toMatch(/marker|gradient|filter|style=|animate|NaN|undefined|Infinity/i);
      expect(markup.match(/<use/g)).toHaveLength(3);
    }
  });

  test(`${layout}: a stage says in which states a mark stands`, () => {
    const data = spreadData(loadStory());
    const markup = stage(new Map(STATES.map((state) => [state, draw(data, state, layout)])));
    expect(markup.match(/<use/g)).toHaveLength(3);
    expect(markup).toContain('data-in="account"');
    expect(markup).toContain('data-in="2022-01-04 2022-01-05"');
  });

  test(`${layout}: no places, one place, no distance`, () => {
    for (const state of STATES) {
      expect(ids(marks(fromRows([]), state, layout, 'spot'))).toEqual([]);
      expect(still(draw(fromRows([]), state, layout))).not.toContain('Zhanaozen');
      const one = fromRows([row('only', 70, 48)]);
      expect(marks(one, state, layout, 'spot')).toHaveLength(
        state >= '2022-01-03' && state !== 'account' ? 1 : 0,
      );
    }
    expect(still(draw(fixture, 'account', layout))).toContain('Zhanaozen to Almaty 1,940 km');
  });
}

test('the account stands alone: hatched, named, without a dot', () => {
  const data = spreadData(loadStory());
  for (const layout of LAYOUTS) {
    const markup = still(draw(data, 'account', layout));
    expect(markup).not.toContain('<circle');
    expect(markup).toContain('class="hatch"');
    for (const word of ['account', 'Mangystau', 'Almaty', '1 January', '4 January'])
      expect(markup).toContain(word);
    for (const state of DAYS)
      expect(still(draw(data, state, layout))).not.toMatch(/hatch|said|account/);
  }
});

test('the later name of the capital stands beside it on the day it is new, and nowhere else', () => {
  const data = spreadData(loadStory());
  const has = (state: SpreadState): boolean =>
    still(draw(data, state, 'wide')).includes('now Astana');
  expect(STATES.filter(has)).toEqual(['2022-01-03']);
});
