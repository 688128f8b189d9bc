/** A citation as a sentence. */
import { printDay } from '../content/dates.ts';
import type { CslItem } from './csl.ts';

/** For example: The editors. “The price.” In Eight days in January, first edition, 22 November 2026. */
export function plain(item: CslItem): string {
  const edition = `${item.edition} edition, ${printDay(isoDay(item))}`;
  const whole = item['container-title'];
  const parts =
    whole === undefined
      ? [item.title, `${edition.charAt(0).toUpperCase()}${edition.slice(1)}`]
      : [`“${inner(item.title)}.” In ${whole}, ${edition}`];
  const original = `Retold from “${inner(item['original-title'])}”, ${item['original-publisher']}`;
  const sentences = [...item.author.map(({ literal }) => literal), ...parts, original].join('. ');
  return `${sentences}.${item.URL === undefined ? '' : ` ${item.URL}`}`;
}

/** The day of the edition, YYYY-MM-DD. */
function isoDay({ issued }: CslItem): string {
  return issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Quotation marks inside quotation marks are single. */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');
