/** {figure-id}, {figure-id.low}, {figure-id.high} and {tally.checked} in titles, lines and summaries. */
import type { Words } from './words/words.ts';
import { formatFigure } from './figure.ts';
import type { FigureEntry } from './types.ts';

const PLACEHOLDER = /\{(tally\.[a-z]+|[a-z0-9-]+)(?:\.(low|high))?\}/g;

export interface Placeholder {
  id: string;
  part: 'low' | 'high' | undefined;
}

/** The placeholders of a text, in order. */
export function placeholders(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, id = '', part]) => ({
    id,
    part: part as Placeholder['part'],
  }));
}

/** The text with its placeholders blanked, so that what is left can be read as prose. */
export function withoutPlaceholders(text: string): string {
  return text.replace(PLACEHOLDER, (match) => ' '.repeat(match.length));
}

/**
 * The text with each placeholder printed as its figure, on one line.
 * @throws Error when a figure is unknown; the checks refuse that beforehand
 */
export function fillPlaceholders(
  text: string,
  figures: ReadonlyMap<string, FigureEntry>,
  words: Words,
): string {
  const filled = text.replace(PLACEHOLDER, (_match, id: string, part?: 'low' | 'high') => {
    const figure = figures.get(id);
    if (!figure) throw new Error(`no figure ${id}`);
    return formatFigure(figure, words, { part });
  });
  return filled.replace(/\s+/g, ' ').trim();
}
