/** Phrases that an editor keeps as data, looked for in running text. */

/** The source of a regular expression for a phrase, however its words are spaced. */
export function pattern(phrase: string): string {
  return phrase
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}

/** Whether the phrase stands in the text, as words of its own. */
export function holds(text: string, phrase: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern(phrase)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
