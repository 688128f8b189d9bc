/** The claims and sources of the invented story. */
import type { Source } from '../schema.ts';
import type { ClaimEntry } from '../types.ts';

const source = (id: string, fields: Partial<Source>): Source => ({
  id,
  publisher: 'A publisher',
  title: 'A title',
  url: `https://${id.replace('_', '-')}.example/`,
  lang: 'en',
  kind: 'independent',
  ...fields,
});

export const CLAIMS: ClaimEntry[] = [
  {
    id: 'gate-open',
    number: 1,
    chapter: 'the-gate',
    speaker: 'source-saw',
    claim: 'The gate stood open & 50% of “Қала” came.',
    when: '4 January 2022',
    where: 'The gate',
    status: 'corroborated',
    finding: 'Others say so too, “at length”.',
    caution: 'By day only.',
    sources: ['late', 'early'],
    figures: [
      { id: 'people', low: 10_000, high: 20_000, unit: 'people', bound: 'range', voice: 'account' },
      {
        id: 'gates',
        value: 1,
        unit: 'gates',
        bound: 'exactly',
        voice: 'record',
        note: 'One, again.',
      },
    ],
  },
  {
    id: 'gate-shut',
    number: 2,
    chapter: 'the-gate',
    speaker: 'source-heard',
    claim: 'A grave thing happened.',
    status: 'corrected',
    finding: 'It did not.',
    sources: ['late'],
    grave: true,
  },
  {
    id: 'field',
    number: 3,
    chapter: 'the-end-note',
    speaker: 'others',
    claim: 'There was a field.',
    status: 'context',
    finding: 'A field was there.',
    sources: ['late', 'early'],
  },
];

export const SOURCES = [
  source('late', { publisher: 'Zephyr', date: '2022-01-06', note: 'Seen late.' }),
  source('early', { publisher: 'азия', lang: 'ru', kind: 'state-media', readIn: 'repost' }),
  source('rows_only', { publisher: 'Abacus', kind: 'independent' }),
];
