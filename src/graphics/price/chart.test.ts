import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import { LAYOUTS } from '../picture.ts';
import { boundsOf, marksWith, numberOf } from '../testing/marks.ts';
import { subpaths } from '../testing/outlines.ts';
import { priceData } from './data.ts';
import { draw } from './draw.ts';
import { sheetOf } from './sheet.ts';
import { DAY } from './span.ts';
import { STATES } from './state.ts';

const data = priceData(loadStory());
const day = (date: string): number => Date.parse(`${date}T00:00Z`);

for (const layout of LAYOUTS) {
  const sheet = sheetOf(data, layout);
  const { x, y, frame } = sheet;
  const caps = draw(data, 'caps', layout);
  const steps = marksWith(caps, 'step').map(boundsOf);

  test(`${layout}: the scale starts at zero on the ground and is even`, () => {
    expect(y(0)).toBe(frame.plot.ground);
    expect(sheet.ticks[0]).toBe(0);
    expect(y(0) - y(120)).toBeCloseTo(2 * (y(0) - y(60)), 6);
    expect(boundsOf(marksWith(caps, 'ground')[0]!)).toMatchObject({ top: y(0), bottom: y(0) });
  });

  test(`${layout}: the days are of one width, from 31 December to 7 January`, () => {
    expect([data.days.from, data.days.to]).toEqual([day('2021-12-31'), day('2022-01-08')]);
    expect(x(day('2022-01-01')) - x(day('2021-12-31'))).toBeCloseTo(
      x(day('2022-01-08')) - x(day('2022-01-07')),
      6,
    );
  });

  test(`${layout}: the reported prices stand at their heights, on their days`, () => {
    const [before, after, cut] = steps as [(typeof steps)[0], (typeof steps)[0], (typeof steps)[0]];
    expect(steps).toHaveLength(3);
    expect(before.bottom).toBeCloseTo(y(50), 1);
    expect(before.top).toBeCloseTo(y(60), 1);
    expect((after.top + after.bottom) / 2).toBeCloseTo(y(120), 1);
    expect(cut.bottom).toBeCloseTo(y(85), 1);
    expect(cut.top).toBeCloseTo(y(90), 1);
    expect(before.right).toBeCloseTo(x(day('2022-01-01')), 1);
    expect([after.left, after.right]).toEqual([
      expect.closeTo(x(day('2022-01-01')), 1),
      expect.closeTo(x(day('2022-01-02')), 1),
    ]);
    expect(cut.left).toBeCloseTo(x(day('2022-01-03')), 1);
  });

  test(`${layout}: a day without a known figure is empty`, () => {
    const record = ['step', 'rise', 'ordered']
      .flatMap((name) => marksWith(caps, name))
      .map(boundsOf);
    const covered = (moment: number) =>
      record.some(({ left, right }) => left < x(moment) && right > x(moment));
    expect(covered(day('2022-01-01') + DAY / 2)).toBe(true);
    expect(covered(day('2022-01-02') + DAY / 2)).toBe(false);
    expect(covered(day('2022-01-03') + DAY / 2)).toBe(true);
  });

  test(`${layout}: the two voices share no mark: 50 and 60 are never on one line`, () => {
    for (const state of STATES) {
      const picture = draw(data, state, layout);
      const account = marksWith(picture, 'point').map(boundsOf);
      for (const { right, top, bottom } of account) {
        expect(right).toBeLessThan(
          Math.min(...marksWith(picture, 'step').map((step) => boundsOf(step).left)),
        );
        expect((top + bottom) / 2).toBeCloseTo(y(50), 1);
        expect(top).toBeGreaterThan(y(60));
      }
      // the rise leaves from the upper end of the reported band, above 50
      for (const rise of marksWith(picture, 'rise'))
        expect(boundsOf(rise).bottom).toBeCloseTo(y(60), 1);
    }
  });

  test(`${layout}: the account’s rise is hatched from twice its old price, and open above`, () => {
    const doubled = draw(data, 'doubled', layout);
    const hatching = marksWith(doubled, 'hatch', 'new').find(
      (m) => boundsOf(m).left > frame.plot.left,
    )!;
    const floor = boundsOf(marksWith(doubled, 'floor')[0]!);
    expect(floor.top).toBeCloseTo(y(100), 1);
    expect(boundsOf(hatching).bottom).toBeLessThanOrEqual(floor.top + 0.01);
    expect(boundsOf(hatching).top).toBeLessThan(y(120));
    const ends = subpaths(String(hatching.node.properties['d'])).map(
      ({ points }) => points.at(-1)![1],
    );
    expect(new Set(ends.filter((end) => end < y(115)).map(Math.round)).size).toBeGreaterThan(5);
    expect(marksWith(doubled, 'floor')).toHaveLength(1);
  });

  test(`${layout}: the ordered price is dashed, and ends where the caps begin`, () => {
    const line = marksWith(draw(data, 'ordered', layout), 'ordered')[0]!;
    const { left, right, top } = boundsOf(line);
    expect(line.node.properties['strokeDashArray']).toBeTruthy();
    expect(top).toBeCloseTo(y(50), 1);
    expect(left).toBeCloseTo(x(day('2022-01-04')), 1);
    expect(right).toBeCloseTo(x(day('2022-01-06')) - 4, 1);
  });

  test(`${layout}: the caps are dashed ranges on the same scale, side by side from 6 January`, () => {
    const found = marksWith(caps, 'ordered', 'new');
    expect(found).toHaveLength(4);
    const heights = found.map((mark) => {
      const [middle, half] = [boundsOf(mark).top, numberOf(mark, 'strokeWidth') / 2];
      return [y(0) - middle - half, y(0) - middle + half].map((height) => height / (y(0) - y(1)));
    });
    [
      [50, 55],
      [60, 65],
      [65, 65],
      [70, 75],
    ].forEach(([low, high], i) => {
      const [from, to] = heights[i] as [number, number];
      expect((from + to) / 2).toBeCloseTo((low! + high!) / 2, 1);
      if (low !== high) expect(to - from).toBeCloseTo(5, 1);
    });
    const lefts = found.map((mark) => boundsOf(mark).left);
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(lefts[0]).toBeGreaterThan(x(day('2022-01-06')));
    expect(boundsOf(found[3]!).right).toBeLessThan(x(data.days.to));
  });

  test(`${layout}: the two tanks are on one scale from zero`, () => {
    const picture = draw(data, 'tank', layout);
    const side = layout === 'wide' ? 'height' : 'width';
    const [before, after] = marksWith(picture, 'tank').map((mark) => numberOf(mark, side)) as [
      number,
      number,
    ];
    const [hollow] = marksWith(picture, 'hollow').map((mark) => numberOf(mark, side)) as [number];
    expect(after / before).toBeCloseTo(6000 / 2500, 1);
    expect((before + hollow) / after).toBeCloseTo(3000 / 6000, 2);
    if (layout === 'wide')
      for (const tank of marksWith(picture, 'tank'))
        expect(boundsOf(tank).bottom).toBeCloseTo(y(0), 1);
    if (layout === 'narrow')
      expect(new Set(marksWith(picture, 'tank').map((tank) => boundsOf(tank).left)).size).toBe(1);
  });
}
