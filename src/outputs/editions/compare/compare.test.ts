import { expect, test } from '@playwright/test';
import { compare } from './compare.ts';
import type { Said } from './read.ts';

const first: Said = {
  name: 'first',
  date: '2026-11-22',
  text: new Map([
    ['fog', ['Out of the fog', 'There were 300 police.', 'Same.']],
    ['gone', ['Gone']],
  ]),
  claims: new Map([['toll', { claim: 'The toll is disputed.', finding: 'It is.' }]]),
  figures: new Map([['police', { value: '300', unit: 'people' }]]),
  sources: new Map([['afp', { title: 'A march', url: 'https://a.example/' }]]),
  tables: new Map([['spread: Aktau', { place: 'Aktau', longitude: '51.15' }]]),
};
const second: Said = {
  name: 'second',
  date: '2027-01-08',
  text: new Map([
    ['fog', ['Out of the fog', 'There were 310 police.', 'Same.', 'More.']],
    ['new', ['New', 'Words']],
  ]),
  claims: new Map([['fog', { claim: 'Fog lay over the city.' }]]),
  figures: new Map([['police', { value: '310', unit: 'people' }]]),
  sources: new Map([['afp', { title: 'A march', url: 'https://b.example/' }]]),
  tables: new Map([['spread: Aktau', { place: 'Aktau', longitude: '51.20' }]]),
};

test('what changed is told in place; what came and went is named', () => {
  expect(compare(first, second).join('\n')).toBe(`first (2026-11-22) → second (2027-01-08)

Text
  fog
    ~ There were [-300-]{+310+} police.
    + More.
  gone: gone, 1 paragraphs
  new: new, 2 paragraphs

Claims
  + fog: Fog lay over the city.
  - toll: The toll is disputed. It is.

Figures
  ~ police, value: [-300-]{+310+}

Sources
  ~ afp, url: https://[-a-]{+b+}.example/

Tables
  ~ spread: Aktau, longitude: 51.[-15-]{+20+}`);
});

test('the same edition twice has no change', () => {
  expect(compare(first, first).filter((line) => line.includes('no change'))).toHaveLength(5);
});
