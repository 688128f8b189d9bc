/** The words the record is printed in. A status is told by word and by a style of line, never by colour. */
import type { Claim } from './schema.ts';
import type { Voice } from './voice.ts';

interface StatusWords {
  word: string;
  /** As a tally counts it: 4 borne out. */
  tally: string;
  /** The line it is drawn with, in words. */
  line: string;
  means: string;
}

export const STATUS: Record<Claim['status'], StatusWords> = {
  corroborated: {
    word: 'Corroborated',
    tally: 'borne out',
    line: 'a solid line',
    means: 'other reporting says the same',
  },
  corrected: {
    word: 'Corrected',
    tally: 'corrected',
    line: 'a double line',
    means: 'other reporting shows it was otherwise',
  },
  disputed: {
    word: 'Disputed',
    tally: 'disputed',
    line: 'a line half thick, half thin',
    means: 'other reporting disagrees, or disagrees with itself',
  },
  unconfirmed: {
    word: 'Not confirmed',
    tally: 'not confirmed',
    line: 'a dashed line',
    means: 'no second source was found, or none that settles it',
  },
  said: {
    word: 'He said it',
    tally: 'on record as said',
    line: 'a dotted line',
    means: 'the president did say so; whether it is true is another matter',
  },
  context: {
    word: 'Context',
    tally: 'for context',
    line: 'no line',
    means: 'the account does not say it; it belongs beside it',
  },
};

/** The label that stands where the voice changes. */
export const VOICE_LABEL: Record<Exclude<Voice, 'editor'>, string> = {
  account: 'The source',
  record: 'The record',
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
