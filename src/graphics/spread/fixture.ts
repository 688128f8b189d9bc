/** Places for the tests of the map: one of every kind. */
import { ENGLISH } from '../../story/words/fixture.ts';
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

/** Where it began, and the largest city. */
export const ENDS = { from: 'zhanaozen', to: 'almaty', apart: '1,940 km' };

/** Six places, one of every kind. */
const ROWS: Row[] = [
  row('east', 80, 50, { date: '2022-01-05', earlier: '2022-01-03' }),
  row('zhanaozen', 52.86, 43.34, { date: '2022-01-01' }),
  row('almaty', 76.91, 43.24),
  row('camp', 60, 48, { precision: 'approximate' }),
  row('disputed', 66, 50, { date: '2022-01-04', earlier: '2022-01-03' }),
  row('undated', 70, 45, { date: undefined }),
];
export const fixture = fromRows(ROWS, ENGLISH, ENDS);

/** As many places as a map of the country has, where they lie. */
export const TOWNS: Row[] = [
  row('zhanaozen', 52.86, 43.34, { name: 'Zhanaozen', date: '2022-01-01' }),
  row('aktau', 51.16, 43.65, { name: 'Aktau', earlier: '2022-01-02' }),
  row('zhetybay', 52.1, 43.59, { name: 'Zhetybay', precision: 'approximate' }),
  row('akshukur', 51.08, 43.77, { name: 'Akshukur', precision: 'approximate' }),
  row('uralsk', 51.37, 51.23, { name: 'Uralsk' }),
  row('nur-sultan', 71.43, 51.17, { name: 'Nur-Sultan' }),
  row('almaty', 76.91, 43.24, { name: 'Almaty' }),
  row('atyrau', 51.92, 47.11, { name: 'Atyrau', date: '2022-01-04', earlier: '2022-01-03' }),
  row('kulsary', 54.02, 46.95, { name: 'Kulsary' }),
  row('aktobe', 57.17, 50.28, { name: 'Aktobe', date: '2022-01-04', earlier: '2022-01-03' }),
  row('tengiz', 53.38, 46.15, { name: 'Tengiz', date: '2022-01-04', precision: 'approximate' }),
  row('shymkent', 69.59, 42.32, { name: 'Shymkent', date: '2022-01-04', earlier: '2022-01-03' }),
  row('taraz', 71.37, 42.9, { name: 'Taraz', date: '2022-01-04' }),
  row('shu', 73.76, 43.6, { name: 'Shu', date: '2022-01-04' }),
  row('taldykorgan', 78.37, 45.02, {
    name: 'Taldykorgan',
    date: '2022-01-04',
    earlier: '2022-01-03',
  }),
  row('kyzylorda', 65.51, 44.85, { name: 'Kyzylorda', date: '2022-01-04' }),
  row('karaganda', 73.1, 49.8, { name: 'Karaganda', date: '2022-01-05' }),
  row('oskemen', 82.61, 49.95, { name: 'Oskemen', date: '2022-01-05', earlier: '2022-01-03' }),
  row('semey', 80.23, 50.41, { name: 'Semey', date: '2022-01-05' }),
  row('pavlodar', 76.97, 52.29, { name: 'Pavlodar', date: '2022-01-05' }),
  row('kostanay', 63.63, 53.21, { name: 'Kostanay', date: '2022-01-05' }),
  row('petropavl', 69.15, 54.87, { name: 'Petropavl', date: '2022-01-05' }),
];
