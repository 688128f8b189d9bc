/** The claims and sources of the invented story. */
import type { Source } from '../schema.ts';
import { type Speaker, speakerOf } from '../speakers.ts';
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

/** A speaker of every role. */
export const SPEAKERS: Speaker[] = [
  {
    ...{ id: 'saw', role: 'seen', owner: 'source', short: 'sight' },
    ...{ long: 'The source, who may have seen it', brief: 'Source: saw it' },
  },
  {
    ...{ id: 'heard', role: 'heard', owner: 'source', short: 'hearsay' },
    ...{ long: 'The source, from hearsay', brief: 'Source: hearsay' },
  },
  {
    ...{ id: 'thought', role: 'thought', owner: 'source', short: 'opinion' },
    ...{ long: 'The source, as an opinion', brief: 'Source: an opinion' },
  },
  {
    ...{ id: 'mayor', role: 'quoted', owner: 'mayor', short: 'mayor', quoted: 'the mayor' },
    ...{ long: 'The mayor', brief: 'The mayor' },
  },
  {
    ...{ id: 'guards', role: 'quoted', owner: 'guards', short: 'guards', quoted: 'guards' },
    ...{ long: 'Guards, unnamed', brief: 'Guards, unnamed' },
  },
  { id: 'paper', role: 'beside', short: 'The Paper', long: 'The Paper', brief: 'The Paper' },
  { id: 'others', role: 'record', short: 'others', long: 'Others', brief: 'Others' },
];

/** Who says a claim. */
export const said = (speaker: string): Pick<ClaimEntry, 'speaker' | 'by'> => ({
  speaker,
  by: speakerOf(SPEAKERS, speaker),
});

export const CLAIMS: ClaimEntry[] = [
  {
    id: 'gate-open',
    number: 1,
    chapter: 'the-gate',
    ...said('saw'),
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
    ...said('heard'),
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
    ...said('others'),
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
