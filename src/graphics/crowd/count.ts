/** Reads a finished drawing back: who stands where, from the path data itself. */
import type { Layer } from '../picture.ts';

/** One person as painted, in the drawing's units. */
export interface Person {
  x: number;
  y: number;
}

/** Every person of a layer, where its own file paints them. */
export function peopleOf({ svg }: Pick<Layer, 'svg'>): Person[] {
  const scale = Number(/scale\(([\d.]+)\)/.exec(svg)?.[1] ?? 1);
  const data = /<path id="p" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  return startsOf(data).map(({ x, y }) => ({ x: x * scale, y: y * scale }));
}

/** Every policeman of a picture's markup, by the middle of his square. */
export function policeIn(markup: string): Person[] {
  return startsOf(/<path class="police" d="([^"]*)"/.exec(markup)?.[1] ?? '');
}

/** Where each subpath begins: all moves are relative, and a closed subpath ends where it began. */
export function startsOf(data: string): Person[] {
  let at = { x: 0, y: 0 };
  return [...data.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)/g)].map(([, dx, dy]) => {
    at = { x: at.x + Number(dx), y: at.y + Number(dy) };
    return at;
  });
}
