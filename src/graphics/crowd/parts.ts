/** The parts all pictures of the crowd are put together from: people, and lines of words. */
import type { Element } from 'hast';
import type { FigureEntry } from '../../content/types.ts';
import { round, shape, type Layout, type Mark } from '../picture.ts';
import { LABEL, LINE, text, textWidth, wrap } from '../text.ts';

/** The distance between two people, in units: police and crowd alike, about 5 px on a screen. */
export const PITCH = 4.5;

/** How a path of people lies: as it is, turned half round, or with columns for rows, from either end. */
type Lie = 'upright' | 'turned' | 'across' | 'back';

const MATRIX: Record<Lie, readonly number[]> = {
  upright: [1, 0, 0, 1],
  turned: [-1, 0, 0, -1],
  across: [0, 1, 1, 0],
  back: [0, -1, -1, 0],
};

/** Where the first spot of a path stands, and how the path lies. */
export interface Place {
  x: number;
  y: number;
  lie: Lie;
}

/** The people of path `id` at their place. */
export function people(id: string, kind: string, pitch: number, { x, y, lie }: Place): Element {
  const matrix = [...MATRIX[lie].map((n) => n * pitch), x, y].map(round).join(' ');
  return shape('use', { href: `#${id}`, class: kind, transform: `matrix(${matrix})` });
}

/** A line of words, and its classes: "strong", "soft", "quiet". */
export type Line = readonly [words: string, tone?: string];

/** Groups of lines under each other, half a line of free ground between groups. */
const BREAK = 0.5;

/** The height of groups of lines, in units, without the descent of the last one. */
export function heightOf(layout: Layout, groups: readonly Line[][]): number {
  const rows = groups.reduce((sum, group) => sum + group.length, 0);
  return (rows + BREAK * Math.max(0, groups.length - 1)) * LINE[layout];
}

/** Groups of lines as marks, the first baseline at y. */
export function paragraphs(
  layout: Layout,
  x: number,
  y: number,
  groups: readonly Line[][],
  anchor: 'start' | 'middle' = 'start',
): Mark[] {
  const size = LABEL[layout];
  return groups.flatMap((group, i) => {
    const above = heightOf(layout, groups.slice(0, i)) + (i > 0 ? BREAK * LINE[layout] : 0);
    return group.map(([words, tone = ''], row) =>
      text(x, y + above + row * LINE[layout], words, { size, anchor, tone }),
    );
  });
}

/** `words` in lines of at most `width` units, all in one tone. */
export function toned(layout: Layout, words: string, width: number, tone?: string): Line[] {
  const rows = wrap(words, width, LABEL[layout]);
  return rows.map((row) => (tone === undefined ? [row] : [row, tone]));
}

/** Parts in one line, between commas, where that fits; else each for itself, and again at its own commas. */
export function apart(
  layout: Layout,
  parts: readonly string[],
  width: number,
  tone?: string,
): Line[] {
  const whole = parts.join(', ');
  if (textWidth(whole, LABEL[layout]) <= width) return toned(layout, whole, width, tone);
  if (parts.length > 1) return parts.flatMap((part) => apart(layout, [part], width, tone));
  return whole.split(', ').flatMap((part) => toned(layout, part, width, tone));
}

/** about 10,000: the number as the ledger bounds it, grouped the British way on every machine. */
export function counted(count: number, bound: FigureEntry['bound'] = 'exactly'): string {
  const number = new Intl.NumberFormat('en-GB').format(count);
  return bound === 'about' || bound === 'over' || bound === 'up to' ? `${bound} ${number}` : number;
}
