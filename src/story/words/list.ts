/** Lists in running words, and the beginnings of sentences. */
import type { Words } from './words.ts';

/** a, b and c */
export function listed(items: readonly string[], { between, last }: Words['list']): string {
  const rest = items.slice(0, -1);
  return [...(rest.length > 0 ? [rest.join(between)] : []), ...items.slice(-1)].join(last);
}

/** The items of such a list. */
export function itemsOf(text: string, { between, last }: Words['list']): string[] {
  return text.split(last).flatMap((part) => part.split(between));
}

/** The words with a capital at their beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
