/** The places to know first. */
import { FILES } from './fixture-files.ts';
import { testMistakes } from './mistake-tests.ts';

const file = 'data/where.yaml';
const WHERE = `title: Where it happened
summary: "Two places, {apart} apart."
window: {west: 40, east: 90, south: 40, north: 56}
places:
  - {id: zhanaozen, says: it begins, side: above}
`;
const FIRST = 'chapters/01-first-day.mdx';
const where = (from = '', to = '') => ({
  [FIRST]: `${FILES[FIRST]}\n<Inset name="where" />\n`,
  [file]: WHERE.replace(from, () => to),
});

testMistakes([
  ['none in places that are known', where(), []],
  [
    'a place that no row of the data has',
    where('id: zhanaozen', 'id: zhanozen'),
    [`${file}:5: unknown place "zhanozen"; write "zhanaozen"`],
  ],
  [
    'words on no side',
    where('side: above', 'side: left'),
    [`${file}:5: "side" is "left"; write: Where its words stand: above, right or below.`],
  ],
  [
    'no place at all',
    where('  - {id: zhanaozen, says: it begins, side: above}\n', '  []\n'),
    [`${file}:4: "places" is an empty list; write: The places to know first: {id, says, side}.`],
  ],
]);
