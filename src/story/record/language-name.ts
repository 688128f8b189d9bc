/** What a language is called. */
import type { Words } from '../words/words.ts';

/** The name of a language in the language of the story: "ru" is Russian, or русский. */
export function languageName(code: string, { locale }: Pick<Words, 'locale'>): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
