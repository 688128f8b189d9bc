import { expect, test } from '@playwright/test';
import { LAYOUTS } from '../picture.ts';
import { marksWith, numberOf, textsOf } from '../testing/marks.ts';
import { caps } from './caps.ts';
import { CAPS } from './fixture.ts';
import { capsData, capsTable, type CapsStory } from './caps-data.ts';

const data = capsData(CAPS);
const withPlaces = (from: string, to: string): CapsStory => ({
  ...CAPS,
  prices: CAPS.prices.map((row) => (row.place === from ? { ...row, place: to } : row)),
});

test('the caps run from the lowest up, a region once each', () => {
  expect(data.zones.map(({ low, high }) => [low, high])).toEqual([
    [50, 55],
    [60, 65],
    [65, 65],
    [70, 75],
  ]);
  expect(data.said).toBe('At most, for 180 days, by Trend');
  expect(data.summary).toBe(
    'For 180 days: 50 to 55 in Aktobe, Atyrau and Mangystau, 70 to 75 in Nur-Sultan, Akmola, Almaty Region, Kostanay, Karaganda, Pavlodar and North Kazakhstan, by Trend.',
  );
  const rows = capsTable(data).rows;
  expect(new Set(rows.map(({ region }) => region)).size).toBe(rows.length);
  // the regions of 2022: fourteen, and three cities
  expect(rows).toHaveLength(17);
  expect(rows).toContainEqual({ region: 'Shymkent', cap: '60 to 65' });
});

for (const layout of LAYOUTS) {
  test(`${layout}: four tones, each darker than the last, and every number on the map`, () => {
    const picture = caps(data, layout);
    const tones = marksWith(picture, 'zone').map((zone) => numberOf(zone, 'fillOpacity'));
    expect(tones).toHaveLength(4);
    for (const [i, tone] of tones.slice(1).entries())
      expect(tone - tones[i]!).toBeGreaterThan(0.15);
    const words = textsOf(picture);
    expect(words).toEqual(
      expect.arrayContaining(['50 to 55', '60 to 65', 'Almaty 65', '70 to 75']),
    );
    expect(words.join(' ')).toContain('180 days');
  });
}

test('a region without a cap, with two, or unknown, is named', () => {
  expect(() => capsData(withPlaces('Almaty', 'Almaty and Aktobe'))).toThrow(
    'content/data/prices.csv: 2 caps for "Aktobe"; each region has one',
  );
  expect(() => capsData(withPlaces('Aktobe, Atyrau and Mangystau', 'Aktobe and Atyrau'))).toThrow(
    '0 caps for "Mangystau"',
  );
  expect(() => capsData(withPlaces('Almaty', 'Almaty and Abai'))).toThrow(
    'a cap for "Abai", which the map does not have',
  );
});
