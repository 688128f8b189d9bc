/** A story as far as the price needs one, for its tests: a row for every place in the chart, and two beside it. */
import type { PriceRow } from '../../story/types.ts';
import { storyFixture } from '../../story/record/fixture.ts';
import type { PriceStory } from './data.ts';

function row(chart: PriceRow['chart'], source: string, rest: Partial<PriceRow>): PriceRow {
  const fixed = { unit: 'tenge a litre', kind: 'at the pump', place: 'Mangystau' };
  return {
    id: `${chart}-${source}`,
    date: '2022-01-01',
    voice: 'record',
    ...fixed,
    chart,
    source,
    ...rest,
  };
}

const PRICES: PriceRow[] = [
  row('account', 'paper', { voice: 'account', date: '2021-12-31', low: 50, high: 50 }),
  row('account', 'paper', { id: 'account-after', voice: 'account', low: 100 }),
  row('before', 'radio', { date: '2021', low: 50, high: 60 }),
  row('after', 'radio', { low: 120, high: 120 }),
  row('none', 'agency', { kind: 'wholesale', low: 78, high: 78, note: 'Not at the pump.' }),
  row('cut', 'radio', { date: '2022-01-03', low: 85, high: 90 }),
  row('ordered', 'site', { date: '2022-01-04', low: 50, high: 50 }),
  row('cap', 'agency', { date: '2022-01-06', low: 50, high: 55 }),
];

const source = (id: string, publisher: string, date: string, outlet?: string) =>
  [
    id,
    {
      id,
      publisher,
      ...(outlet && { outlet }),
      date,
      title: 'T',
      url: 'https://example.org/',
      lang: 'en',
      kind: 'independent',
    },
  ] as const;

const { meta, words } = storyFixture();

/** The account’s old price is 50 and its rise “more than doubled”; others have 50 to 60, then 120, 85 to 90, and 50. */
export const STORY: PriceStory & { prices: PriceRow[] } = {
  prices: PRICES,
  sources: new Map([
    source('paper', 'The Paper', '2022-01-19'),
    source('radio', 'RFE/RL Kazakh Service', '2022-01-03', 'RFE/RL'),
    source('agency', 'Trend News Agency (Azerbaijan)', '2022-01-06'),
    source('site', 'Tengrinews.kz', '2022-01-04'),
  ]),
  meta,
  words,
};
