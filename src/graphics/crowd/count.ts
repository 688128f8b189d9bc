/** Reads a finished drawing back: who stands where, from the path data itself. */

export type PersonKind = 'solid' | 'hollow' | 'police';

/** One person as painted, in the drawing's units. */
export interface Person {
  kind: PersonKind;
  x: number;
  y: number;
}

/** What is painted with a class counts as; a "hole" is the inside of a ring and nobody of its own. */
const KINDS: Record<string, PersonKind> = { dot: 'solid', ring: 'hollow', square: 'police' };

/**
 * Every person of a drawing.
 * @param markup the drawing, with `<use>` elements
 * @param defs the paths they use
 * @throws Error for a use whose path is not in defs
 */
export function peopleIn(markup: string, defs: string): Person[] {
  const paths = new Map(
    [...defs.matchAll(/<path id="([^"]+)" d="([^"]*)"/g)].map(([, id = '', d = '']) => [
      id,
      subpaths(d),
    ]),
  );
  return [...markup.matchAll(/<use ([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const kind = KINDS[attribute(attributes, 'class').split(' ')[0] ?? ''];
    if (kind === undefined) return [];
    const id = attribute(attributes, 'href').slice(1);
    const spots = paths.get(id);
    if (spots === undefined)
      throw new Error(`the drawing uses "${id}", which is not in the definitions`);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(attribute(attributes, 'transform'));
    return spots.map(([u, v]) => ({ kind, x: a * u + c * v + e, y: b * u + d * v + f }));
  });
}

/** How many of each kind stand in a drawing. */
export function countDots(markup: string, defs: string): Record<PersonKind, number> {
  const count = { solid: 0, hollow: 0, police: 0 };
  for (const { kind } of peopleIn(markup, defs)) count[kind] += 1;
  return count;
}

/** Where each subpath begins: all moves are relative, and a closed subpath ends where it began. */
function subpaths(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/m([^a-z]+)/g)].map(([, step = '']) => {
    const [dx = 0, dy = 0] = numbers(step);
    [x, y] = [x + dx, y + dy];
    return [x, y];
  });
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

const numbers = (text: string): number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
