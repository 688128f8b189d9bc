/** Places for the tests of the map: one of every kind. */
import { ENGLISH } from '../../words/fixture.ts';
import { fromRows, type Row } from './data.ts';

/** A row of the content: a sure place on 3 January, unless `rest` says otherwise. */
export const row = (id: string, lon: number, lat: number, rest: Partial<Row> = {}): Row => ({
  id,
  name: id,
  lon,
  lat,
  date: '2022-01-03',
  precision: 'exact',
  ...rest,
});

/** Six places, one of every kind. */
const ROWS: Row[] = [
  row('east', 80, 50, { date: '2022-01-05', earlier: '2022-01-03' }),
  row('zhanaozen', 52.86, 43.34, { date: '2022-01-01' }),
  row('almaty', 76.91, 43.24),
  row('camp', 60, 48, { precision: 'approximate' }),
  row('disputed', 66, 50, { date: '2022-01-04', earlier: '2022-01-03' }),
  row('undated', 70, 45, { date: undefined }),
];
export const fixture = fromRows(ROWS, ENGLISH, 1940);
