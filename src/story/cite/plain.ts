/** A citation as a sentence. */
import { printDay } from '../dates.ts';
import type { Words } from '../words/words.ts';
import type { CslItem } from './csl.ts';

/** For example: The editors. “The price.” In Eight days in January, first edition, 22 November 2026. */
export function plain(item: CslItem, words: Words): string {
  const { cite } = words;
  const edition = cite.edition({ edition: item.edition, date: printDay(isoDay(item), words) });
  const whole = item['container-title'];
  const parts =
    whole === undefined
      ? [item.title, `${edition.charAt(0).toUpperCase()}${edition.slice(1)}`]
      : [cite.part({ title: inner(item.title, words), whole, edition })];
  const { 'original-title': title, 'original-publisher': publisher } = item;
  const original =
    title === undefined || publisher === undefined
      ? []
      : [cite.retold({ title: inner(title, words), publisher })];
  const sentences = [...item.author.map(({ literal }) => literal), ...parts, ...original].join(
    '. ',
  );
  return `${sentences}.${item.URL === undefined ? '' : ` ${item.URL}`}`;
}

/** The day of the edition, YYYY-MM-DD. */
function isoDay({ issued }: CslItem): string {
  return issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Quotation marks inside quotation marks are those for the inside. */
const inner = (text: string, { quotes }: Words): string =>
  text
    .replaceAll(quotes.outer[0]!, quotes.inner[0]!)
    .replaceAll(quotes.outer[1]!, quotes.inner[1]!);
