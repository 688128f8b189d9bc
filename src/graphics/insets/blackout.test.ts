import { expect, test } from '@playwright/test';
import type { Blackout } from '../../story/blackout.ts';
import { ENGLISH } from '../../story/words/fixture.ts';
import { LAYOUTS, type Picture } from '../picture.ts';
import { boundsOf, marksWith, textsOf } from '../testing/marks.ts';
import { blackout } from './blackout.ts';
import { BLACKOUT as data } from './fixture.ts';

/** Where a moment stands in the bar of eight days. */
const at = ({ days }: Blackout, { width }: Picture, time: string): number =>
  1 + ((Date.parse(`${time}Z`) - Date.parse(`${days.from}Z`)) / 86_400_000) * ((width - 2) / 8);

for (const layout of LAYOUTS) {
  test(`${layout}: the blackout stands on its days and hours`, () => {
    const picture = blackout(data, layout, ENGLISH);
    const solid = marksWith(picture, 'solid').map(boundsOf);
    expect(Math.min(...solid.map(({ left }) => left))).toBeCloseTo(
      at(data, picture, '2022-01-05T00:00'),
      1,
    );
    expect(Math.max(...solid.map(({ right }) => right))).toBeCloseTo(
      at(data, picture, '2022-01-10T08:00'),
      1,
    );
    const [account] = marksWith(picture, 'hatch').map(boundsOf);
    expect(account!.left).toBeGreaterThanOrEqual(at(data, picture, '2022-01-05T06:00'));
    expect(account!.right).toBeLessThanOrEqual(at(data, picture, '2022-01-11T00:00') + 0.05);
    expect(account!.top).toBeGreaterThan(Math.max(...solid.map(({ bottom }) => bottom)));
  });

  test(`${layout}: where no hour is known the blackout is an outline, and service a gap`, () => {
    const picture = blackout(data, layout, ENGLISH);
    expect(marksWith(picture, 'outline')).toHaveLength(data.loose.length);
    const solid = marksWith(picture, 'solid').map(boundsOf);
    for (const outline of marksWith(picture, 'outline').map(boundsOf)) {
      for (const bar of solid.filter(
        ({ top, bottom }) => top < outline.bottom && bottom > outline.top,
      )) {
        const shared = Math.min(bar.right, outline.right) - Math.max(bar.left, outline.left);
        expect(shared).toBeLessThan(0.02);
      }
    }
    const back = at(data, picture, '2022-01-10T11:00');
    const service = [...solid, ...marksWith(picture, 'outline').map(boundsOf).slice(0, 4)];
    expect(service.filter(({ left, right }) => left < back && right > back)).toEqual([]);
  });

  test(`${layout}: a bar without any stretch still shows its days`, () => {
    const picture = blackout({ ...data, known: [], loose: [] }, layout, ENGLISH);
    expect(marksWith(picture, 'solid')).toEqual([]);
    expect(textsOf(picture).join(' ')).toContain('4 Jan');
  });
}
