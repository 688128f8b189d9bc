/** Reads a finished drawing back: who stands where, from the path data itself. */
import type { Layer } from '../picture.ts';

/** One person as painted, in the drawing's units. */
export interface Person {
  x: number;
  y: number;
}

/**
 * Every person of a layer, where its own file paints them, from its upper edge.
 * @param kind only these
 */
export function peopleOf({ svg }: Pick<Layer, 'svg'>, kind = 'filled|hollow'): Person[] {
  const crowds = new RegExp(
    `<g class="(?:${kind})" transform="scale\\(([\\d.]+)\\)"[^>]*><path [^>]*d="([^"]*)"`,
    'g',
  );
  const top = Number(/viewBox="0 (-?\d+)/.exec(svg)?.[1] ?? 0);
  return [...svg.matchAll(crowds)].flatMap(([, scale, data = '']) =>
    startsOf(data).map(({ x, y }) => ({ x: x * Number(scale), y: y * Number(scale) - top })),
  );
}

/** Every policeman of a picture's markup, by the middle of his square. */
export function policeIn(markup: string): Person[] {
  return startsOf(/<path\b[^>]* class="police"[^>]* d="([^"]*)"/.exec(markup)?.[1] ?? '');
}

/** Where each subpath begins: all moves are relative; a subpath ends where it began, or where its one line does. */
export function startsOf(data: string): Person[] {
  let [x, y] = [0, 0];
  return [...data.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)(?:h([\d.]+))?/g)].map(([, dx, dy, line]) => {
    const start = { x: x + Number(dx), y: y + Number(dy) };
    [x, y] = [start.x + Number(line ?? 0), start.y];
    return start;
  });
}
