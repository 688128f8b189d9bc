/** Finds numbers in prose that come from no figure: digits, and in English number words from three up. */
import { isEnglish, type Words } from './words/words.ts';
import { pattern } from './phrase.ts';

const DAY = '(?<![\\d.,:])(?:[12]?\\d|3[01])(?:st|nd|rd|th)?';
const ONES = 'three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const LARGE = '(?:dozen|hundred|thousand|million|billion|trillion)s?';
const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';

/** What is no count: dates, clock times, ordinals. */
function freeIn({ dates }: Pick<Words, 'dates'>): RegExp[] {
  const month = `(?:${dates.months.map(pattern).join('|')})`;
  const between = dates.between.map(pattern).join('|');
  return [
    `(?:${DAY}(?:,\\s*${DAY}){0,8},?\\s*(?:${between}|–|-)\\s*)?${DAY}\\s+${month}(?:\\s+\\d{4})?(?!\\d)`,
    `${month}\\s+${DAY}(?![\\d:])`,
    `${month},?\\s+(?:19|20)\\d\\d(?!\\d)`,
    '(?<![\\d:.,])(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:])',
    '(?<![\\d.,])\\d{1,3}(?:st|nd|rd|th)(?!\\p{L})',
    `(?<!\\p{L})(?:${TENS})-(?:${ORDINAL})(?!\\p{L})`,
  ].map((source) => new RegExp(source, 'giu'));
}

const YEAR = /(?<![\d.,])(?:(?:19|20)\d\d|2100)(?![\d:]|[.,]\d)s?(?!\p{L})(?:\s+(\p{L}+))?/gu;

const WORD = `(?:${ONES}|${TEENS}|${TENS}|${LARGE})`;
/** Thousands may be parted by a space that does not break. */
const DIGITS = '\\p{N}(?:[\\p{N}.,\\u00a0\\u202f]*\\p{N})?';
const IN_DIGITS = new RegExp(DIGITS, 'giu');
const NUMBER = new RegExp(
  `${DIGITS}|(?<!\\p{L})(?:(?:a|one|two)\\s+(?=${LARGE}))?${WORD}` +
    `(?:[\\s-]+(?:and\\s+)?(?:one|two|${WORD})(?!\\p{L}))*(?!\\p{L})`,
  'giu',
);
const TWO = /(?<!\p{L})two\s+(\p{L}+)/giu;

export interface BareNumber {
  offset: number;
  text: string;
}

export interface Exempt {
  /** Phrases an editor has allowed. */
  phrases: readonly string[];
  /** Units of the ledger's figures: “2000 people” is no year. */
  units: ReadonlySet<string>;
  /** Units of which the ledger counts two: “two people” is then its number. */
  pairs: ReadonlySet<string>;
  /** The story's own: its months, and whether numbers can be found as words. */
  words: Words;
}

/** The bare numbers of a text, in order. */
export function bareNumbers(text: string, { phrases, units, pairs, words }: Exempt): BareNumber[] {
  let open = text;
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    open = blank(
      open,
      new RegExp(`(?<![\\p{L}\\p{N}])${pattern(phrase)}(?![\\p{L}\\p{N}])`, 'giu'),
    );
  }
  for (const free of freeIn(words)) open = blank(open, free);
  open = open.replace(YEAR, (match, next: string | undefined) => {
    const isCount = next !== undefined && units.has(next.toLowerCase());
    return isCount ? match : ' '.repeat(4) + match.slice(4);
  });
  const english = isEnglish(words);
  const two = [...open.matchAll(TWO)].filter(
    ([, unit = '']) => english && pairs.has(unit.toLowerCase()),
  );
  return [...open.matchAll(english ? NUMBER : IN_DIGITS), ...two]
    .map((match) => ({ offset: match.index, text: match[0].replace(/\s+/g, ' ') }))
    .sort((a, b) => a.offset - b.offset);
}

const blank = (text: string, part: RegExp): string =>
  text.replace(part, (m) => ' '.repeat(m.length));
