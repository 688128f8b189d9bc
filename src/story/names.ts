/** A name of the story in its languages. */
import type { Name } from './schema.ts';

const LANGUAGES = ['en', 'kk', 'ru'] as const;

/** In the language of the story; in English where it has no form in that. */
export function nameIn(name: Name, language: string): string {
  return name[LANGUAGES.find((own) => own === language) ?? 'en'];
}

/** The forms in the other languages, each with its language. */
export function othersIn(name: Name, language: string): [language: string, form: string][] {
  const own = LANGUAGES.find((one) => one === language) ?? 'en';
  return LANGUAGES.filter((other) => other !== own).map((other) => [other, name[other]]);
}
