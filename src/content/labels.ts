/** The words and shapes the record is printed in. A status is told by word and by shape, never by colour. */
import type { Claim } from './schema.ts';

export const STATUS: Record<Claim['status'], { word: string; shape: string; means: string }> = {
  corroborated: { word: 'Corroborated', shape: '●', means: 'other reporting says the same' },
  corrected: { word: 'Corrected', shape: '↻', means: 'other reporting shows it was otherwise' },
  disputed: {
    word: 'Disputed',
    shape: '◐',
    means: 'other reporting disagrees, or disagrees with itself',
  },
  unconfirmed: {
    word: 'Not confirmed',
    shape: '○',
    means: 'no second source was found, or none that settles it',
  },
  said: {
    word: 'He said it',
    shape: '',
    means: 'the president did say so; whether it is true is another matter',
  },
  context: {
    word: 'Context',
    shape: '',
    means: 'the account does not say it; it belongs beside it',
  },
};

export const SPEAKER_LABEL: Record<Claim['speaker'], { short: string; long: string }> = {
  'source-saw': { short: 'own sight', long: 'The source, who may have seen it' },
  'source-heard': { short: 'hearsay', long: 'The source, from hearsay' },
  'source-opinion': { short: 'opinion', long: 'The source, as an opinion' },
  tokayev: { short: 'Tokayev', long: 'President Tokayev' },
  officials: { short: 'officials', long: 'Officials' },
  eyewitnesses: { short: 'eyewitnesses', long: 'Eyewitnesses, unnamed' },
  theorists: { short: 'a theory', long: 'The authors of a theory, unnamed' },
  euractiv: { short: 'EURACTIV', long: 'EURACTIV, the publisher' },
  others: { short: 'others', long: 'Other reporting; the account does not say it' },
};
