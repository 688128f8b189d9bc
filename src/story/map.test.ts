/** The facts of a map. */
import { readFileSync } from 'node:fs';
import { testMistakes } from './mistake-tests.ts';

const file = 'data/map/map.yaml';
const real = readFileSync('content/data/map/map.yaml', 'utf8');
const changed = (from: RegExp, to: string) => ({ [file]: real.replace(from, to) });
const line = (words: string): number => real.slice(0, real.indexOf(words)).split('\n').length;

testMistakes([
  ['none in a map as it is', { [file]: real }, []],
  [
    'a latitude past the pole',
    changed(/south: 40\.3/, 'south: -340.3'),
    [
      `data/map/map.yaml:${line('window:')}: "south" is -340.3; write: A latitude in degrees: 43.34.`,
    ],
  ],
  [
    'a day that is none',
    changed(/days: \["2022-01-01"/, 'days: ["2022-01-41"'),
    [
      `data/map/map.yaml:${line('days:')}: "days" is "2022-01-41"; write: A day of its rows. A date as "2022-01-05".`,
    ],
  ],
  [
    'a name of no kind',
    changed(/kind: home/, 'kind: Sea'),
    [`data/map/map.yaml:${line('kind: home')}: "kind" is "Sea"; write "sea"`],
  ],
]);
