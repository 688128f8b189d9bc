/** How pages link to a source and to the copy of it that an archive keeps. */
import { printDay } from '../dates.ts';
import type { Source } from '../schema.ts';
import type { Words } from '../words/words.ts';

/**
 * The attributes of a link to a source, with its language where that is not the story's. Where there is an archived copy, they are those of a Robust Link
 * (https://robustlinks.mementoweb.org/spec/): once the page has gone, tools find the copy by them.
 */
export function sourceLink(
  { url, lang, archived }: Source,
  { locale }: Pick<Words, 'locale'>,
): Record<string, string> {
  return {
    href: url,
    ...(lang !== new Intl.Locale(locale).language && { hreflang: lang }),
    ...(archived && { 'data-versionurl': archived.url, 'data-versiondate': archived.date }),
  };
}

/** The words of the link to an archived copy: "archived copy of 5 January 2022". */
export function copyWords({ date }: NonNullable<Source['archived']>, words: Words): string {
  // A date is not broken over lines.
  return words.record.copy({ date: printDay(date, words).replaceAll(' ', '\u00a0') });
}
