/** How the map is drawn, whatever stands on it. */
import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import { definitions, partsOf, stageMarkup } from '../parts.ts';
import { LAYOUTS, still } from '../picture.ts';
import { spreadData } from './data.ts';
import { draw } from './draw.ts';
import { attribute, marks } from './drawn.ts';
import { fixture } from './fixture.ts';
import { FRAMES } from './frame.ts';
import { DAYS, STATES } from './state.ts';

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
    const pictures = new Map(STATES.map((state) => [state, draw(data, state, layout)]));
    const parts = partsOf('s', pictures);
    expect(definitions(parts, 'g').match(/<use/g)).toHaveLength(3);
    const markup = stageMarkup(parts, STATES);
    expect(markup).toContain('data-in="account"');
    expect(markup).toContain('data-in="2022-01-04 2022-01-05"');
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
