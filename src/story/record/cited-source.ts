/** What stands of a source where it is cited, for pages and books alike. */
import { printDay } from '../dates.ts';
import type { Source } from '../schema.ts';
import type { Words } from '../words/words.ts';
import { languageName } from './language-name.ts';

export interface CitedSource {
  /** The language its title is marked with; none where that is the page's. */
  titleLang: string | undefined;
  /** Its date, or that there was none. */
  date: string;
  language: string;
  /** Where it was read, if that says something. */
  readAt: string | undefined;
}

export function citedSource({ title, date, lang, readIn }: Source, words: Words): CitedSource {
  return {
    // A title in square brackets is ours, in the language of the page.
    titleLang: title.startsWith('[') ? undefined : lang,
    date: date ? printDay(date, words) : words.record.noDate,
    language: languageName(lang, words),
    readAt: readIn && words.record.repost,
  };
}
