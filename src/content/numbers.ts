/** Finds numbers in prose that come from no figure: digits, and number words from three up. */
import { pattern } from './phrase.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = '(?<![\\d.,:])(?:[12]?\\d|3[01])(?:st|nd|rd|th)?';
const ONES = 'three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const LARGE = '(?:dozen|hundred|thousand|million|billion|trillion)s?';
const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';

/** What is no count: dates, clock times, ordinals. */
const FREE = [
  `(?:${DAY}(?:,\\s*${DAY}){0,8},?\\s*(?:and|or|to|–|-)\\s*)?${DAY}\\s+${MONTH}(?:\\s+\\d{4})?(?!\\d)`,
  `${MONTH}\\s+${DAY}(?![\\d:])`,
  `${MONTH},?\\s+(?:19|20)\\d\\d(?!\\d)`,
  '(?<![\\d:.,])(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:])',
  '(?<![\\d.,])\\d{1,3}(?:st|nd|rd|th)(?!\\p{L})',
  `(?<!\\p{L})(?:${TENS})-(?:${ORDINAL})(?!\\p{L})`,
].map((source) => new RegExp(source, 'giu'));

const YEAR = /(?<![\d.,])(?:(?:19|20)\d\d|2100)(?![\d:]|[.,]\d)s?(?!\p{L})(?:\s+(\p{L}+))?/gu;

const WORD = `(?:${ONES}|${TEENS}|${TENS}|${LARGE})`;
const NUMBER = new RegExp(
  `\\p{N}(?:[\\p{N}.,]*\\p{N})?|(?<!\\p{L})(?:(?:a|one|two)\\s+(?=${LARGE}))?${WORD}` +
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
}

/** The bare numbers of a text, in order. */
export function bareNumbers(text: string, { phrases, units, pairs }: Exempt): BareNumber[] {
  let open = text;
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    open = blank(
      open,
      new RegExp(`(?<![\\p{L}\\p{N}])${pattern(phrase)}(?![\\p{L}\\p{N}])`, 'giu'),
    );
  }
  for (const free of FREE) open = blank(open, free);
  open = open.replace(YEAR, (match, next: string | undefined) => {
    const isCount = next !== undefined && units.has(next.toLowerCase());
    return isCount ? match : ' '.repeat(4) + match.slice(4);
  });
  const two = [...open.matchAll(TWO)].filter(([, unit = '']) => pairs.has(unit.toLowerCase()));
  return [...open.matchAll(NUMBER), ...two]
    .map((match) => ({ offset: match.index, text: match[0].replace(/\s+/g, ' ') }))
    .sort((a, b) => a.offset - b.offset);
}

const blank = (text: string, part: RegExp): string =>
  text.replace(part, (m) => ' '.repeat(m.length));
