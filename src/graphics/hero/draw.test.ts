import { expect, test } from '@playwright/test';
import { loadStory } from '../../content/story.ts';
import { LAYOUTS, still } from '../picture.ts';
import { spreadData } from '../spread/data.ts';
import { shapes } from '../spread/outline.ts';
import { PATH_WIDTH } from '../spread/path.ts';
import { position } from '../spread/projection.ts';
import { textWidth } from '../text.ts';
import { draw } from './draw.ts';

const data = spreadData(loadStory());

for (const layout of LAYOUTS) {
  const picture = draw(data, layout);
  const of = (name: string) =>
    picture.marks.filter(({ node }) => node.tagName === name).map(({ node }) => node);
  const [use] = of('use');
  const [x0 = 0, y0 = 0, scale = 0] = String(use?.properties['transform'])
    .match(/-?[\d.]+/g)!
    .map(Number);
  const outline = shapes().land.map(([lon = 0, lat = 0]) => {
    const [x, y] = position(PATH_WIDTH, [lon, lat]);
    return [x * scale + x0, y * scale + y0] as const;
  });

  test(`${layout}: the whole country stands inside the picture, and fills its width`, () => {
    const xs = outline.map(([x]) => x);
    const ys = outline.map(([, y]) => y);
    expect(Math.min(...xs)).toBeCloseTo(2, 0);
    expect(Math.max(...xs)).toBeCloseTo(picture.width - 2, 0);
    expect(Math.min(...ys)).toBeGreaterThan(1);
    expect(Math.max(...ys)).toBeLessThan(picture.height - 1);
  });

  test(`${layout}: one light, in Almaty, with its name clear of light and border`, () => {
    const almaty = data.places.find(({ id }) => id === 'almaty')!;
    const [x, y] = position(PATH_WIDTH, almaty.at);
    expect(of('circle')).toHaveLength(2);
    for (const { properties } of of('circle')) {
      expect(Math.abs(Number(properties['cx']) - (x * scale + x0))).toBeLessThan(0.2);
      expect(Math.abs(Number(properties['cy']) - (y * scale + y0))).toBeLessThan(0.2);
    }
    const [label] = of('text');
    expect(still(picture)).toContain('>Almaty</text>');
    const [right, base, size] = ['x', 'y', 'fontSize'].map((name) =>
      Number(label?.properties[name]),
    );
    const left = right! - textWidth('Almaty', size!);
    const halo = of('circle')[0]!.properties;
    expect(right!).toBeLessThan(Number(halo['cx']) - Number(halo['r']));
    const crossed = outline.filter(
      ([px, py]) =>
        px > left && px < right! && py > base! - size! * 0.76 && py < base! + size! * 0.24,
    );
    expect(crossed).toEqual([]);
  });
}

test('without Almaty in the content there is the country and no light', () => {
  expect(still(draw({ places: [] }, 'wide'))).toMatch(/^<use [^>]*><\/use>$/);
});
