/** Which places stand on the map in which state. */
import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import { LAYOUTS, still } from '../picture.ts';
import { fromRows, spreadData } from './data.ts';
import { draw } from './draw.ts';
import { ids, marks } from './drawn.ts';
import { fixture, row } from './fixture.ts';
import { DAYS, STATES, type SpreadState } from './state.ts';

for (const layout of LAYOUTS) {
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

test('the later name of the capital stands beside it on the day it is new, and nowhere else', () => {
  const data = spreadData(loadStory());
  const has = (state: SpreadState): boolean =>
    still(draw(data, state, 'wide')).includes('now Astana');
  expect(STATES.filter(has)).toEqual(['2022-01-03']);
});
