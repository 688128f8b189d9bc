/** The ledger: uses, ids, bounds and lengths. */
import { add, edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const second = 'chapters/02-second-day.mdx';
const claims = 'claims.yaml';
const sources = 'sources.yaml';

testMistakes([
  [
    'a claim used nowhere',
    edit(second, '<Claim id="crowd">a crowd came</Claim>', 'a crowd came'),
    [
      'claims.yaml:10: the claim "crowd" is used nowhere; put <Claim id="crowd"> around the words that state it, or remove the claim',
    ],
  ],
  [
    'a source cited nowhere',
    add(
      sources,
      '- {id: extra, publisher: P, title: T, url: "https://example.org/x", lang: en, kind: ngo}\n',
    ),
    [
      'sources.yaml:14: the source "extra" is cited nowhere; add its id to the sources of a claim or of a row under data, or remove it',
    ],
  ],
  [
    'two claims with one id',
    add(
      claims,
      '- {id: start, speaker: others, claim: C., status: context, finding: F., sources: [agency]}\n',
    ),
    ['claims.yaml:19: the id "start" is already in claims.yaml:1; give one of them another id'],
  ],
  [
    'two sources with one id',
    add(
      sources,
      '- {id: account, publisher: P, title: T, url: "https://example.org/x", lang: en, kind: ngo}\n',
    ),
    ['sources.yaml:14: the id "account" is already in sources.yaml:1; give one of them another id'],
  ],
  [
    'two names with one id',
    add('names.yaml', '- {id: almaty, en: A, kk: A, ru: A}\n'),
    ['names.yaml:2: the id "almaty" is already in names.yaml:1; give one of them another id'],
  ],
  [
    'two corrections with one id',
    add('corrections.yaml', '- {id: typo, date: "2026-11-23", where: crowd, was: A, now: B}\n'),
    [
      'corrections.yaml:2: the id "typo" is already in corrections.yaml:1; give one of them another id',
    ],
  ],
  [
    'two rows with one id',
    edit('data/prices.csv', 'other,2024-03', 'before,2024-03'),
    [
      'data/prices.csv:3: the id "before" is already in data/prices.csv:2; give one of them another id',
    ],
  ],
  [
    'two explanations with one id',
    edit('explanations.yaml', 'id: b,', 'id: a,'),
    [
      'explanations.yaml:3: the id "a" is already in explanations.yaml:2; give one of them another id',
    ],
  ],
  [
    'two figures with one id',
    edit(
      claims,
      '    - {id: crowd-count',
      '    - {id: price-after-reported, value: 1, unit: km, bound: about, voice: record}\n    - {id: crowd-count',
    ),
    [
      'claims.yaml:18: the id "price-after-reported" is already in claims.yaml:9; give one of them another id',
    ],
  ],
  [
    'a figure with the id of a computed one',
    edit(
      claims,
      '    - {id: crowd-count',
      '    - {id: tank-after, value: 1, unit: km, bound: about, voice: record}\n    - {id: crowd-count',
    ),
    [
      'claims.yaml:18: the id "tank-after" is already in the figures the build works out; give one of them another id',
    ],
  ],
  [
    'bounds reversed',
    edit(claims, 'low: 50, high: 60', 'low: 60, high: 50'),
    [
      'claims.yaml:8: the figure "price-before-reported" runs from 60 to 50; write the lower number as low, or a single one as value',
    ],
  ],
  [
    'a bound that does not go with its numbers',
    edit(claims, 'bound: over', 'bound: exactly'),
    [
      'claims.yaml:18: the figure "crowd-count" is bound "exactly" with low; write bound: over or at least, or the fields that go with it',
    ],
  ],
  [
    'no mistake: a lower bound that is “at least”',
    edit(claims, 'bound: over', 'bound: at least'),
    [],
  ],
  [
    'a claim that is too long',
    edit(
      claims,
      'claim: A crowd came.',
      'claim: One two three four five six seven eight nine ten eleven twelve more.',
    ),
    ['claims.yaml:12: the claim is 13 words long; write at most 12 words'],
  ],
  [
    'a finding that is too long',
    edit(claims, 'finding: It did begin.', `finding: ${'word '.repeat(46)}`),
    ['claims.yaml:5: the finding is 46 words long; write at most 45 words'],
  ],
  [
    'words for the margin, where there are none',
    edit(
      claims,
      'status: unconfirmed\n  finding: Nobody else counted it.',
      'status: context\n  short: Nobody.\n  finding: Nobody else counted it.',
    ),
    [
      'claims.yaml:14: words for the margin, where what the account does not say has none; remove "short"',
    ],
  ],
  [
    'a caution that is too long',
    edit(claims, 'caution: One source.', `caution: ${'word '.repeat(31)}`),
    ['claims.yaml:16: the caution is 31 words long; write at most 30 words'],
  ],
  [
    'no figure to work the tank out from',
    edit(claims, 'id: price-after-reported', 'id: price-later'),
    [
      'chapters/02-second-day.mdx:22: unknown figure "price-after-reported" in the title of the step; write "price-before-reported"',
      'chapters/02-second-day.mdx:24: unknown figure "price-after-reported"; write "price-before-reported"',
      'claims.yaml:1: no figure "price-after-reported"; add the figure price-after-reported to a claim, in tenge a litre: the tank is worked out from it',
    ],
  ],
  [
    'no place to measure from',
    edit('data/places.csv', 'zhanaozen,Zhanaozen', 'zhanaozn,Zhanaozen'),
    [
      'data/places.csv:1: no place "zhanaozen"; add the place zhanaozen: the distance is measured from it',
    ],
  ],
]);
