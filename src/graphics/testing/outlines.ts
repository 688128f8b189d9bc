/** For tests: the marks of a picture as lines of points. */
import type { Element } from 'hast';
import type { Mark } from '../picture.ts';

export type Point = readonly [x: number, y: number];

/** What a mark covers: lines of points, in user units. */
export interface Outline {
  /** The element and its classes. */
  what: string;
  points: Point[];
  /** Half the width of its stroke, where an attribute gives one. */
  half: number;
  /** True where the inside is painted too, or meant to be. */
  area: boolean;
}

/**
 * The outlines of a mark that is not words; grounds (layer 0) are no areas, as words may stand on them.
 * @throws Error for an element or a path that is not made of straight lines
 */
export function outlinesOf({ node, layer }: Mark): Outline[] {
  const number = (name: string): number => Number(node.properties[name] ?? 0);
  const what = [node.tagName, node.properties['className'] ?? []].flat().join('.');
  const half = number('strokeWidth') / 2;
  const box = (x: number, y: number, w: number, h: number): Outline[] => [
    { what, half, area: layer > 0, points: corners(x, y, w, h) },
  ];
  switch (node.tagName) {
    case 'rect':
      return box(number('x'), number('y'), number('width'), number('height'));
    case 'circle': {
      const r = number('r');
      return box(number('cx') - r, number('cy') - r, 2 * r, 2 * r);
    }
    case 'path': {
      const [a, b, c, d, e, f] = matrixOf(node);
      return subpaths(String(node.properties['d'])).map(({ points, closed }) => ({
        what,
        half: half * Math.abs(a),
        area: closed && layer > 0,
        points: points.map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]),
      }));
    }
    default:
      throw new Error(`no outline for <${node.tagName}>`);
  }
}

const corners = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
  [x, y],
];

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** Without the noise that adding relative steps leaves. */
const clean = (value: number): number => Math.round(value * 1e6) / 1e6;

const numbersIn = (text: string): number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);

/** matrix(…) or translate(…); nothing else is drawn with. */
function matrixOf({ properties }: Element): Matrix {
  const transform = String(properties['transform'] ?? '');
  const numbers = numbersIn(transform);
  return transform.startsWith('matrix')
    ? (numbers as Matrix)
    : [1, 0, 0, 1, numbers[0] ?? 0, numbers[1] ?? 0];
}

/** The subpaths of path data made of straight lines, each by its points. */
export function subpaths(data: string): { points: Point[]; closed: boolean }[] {
  const found: { points: Point[]; closed: boolean }[] = [];
  let at: Point = [0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command.toUpperCase();
    const path = found.at(-1);
    if (kind === 'Z' && path) {
      path.closed = true;
      at = path.points[0] ?? at;
      path.points.push(at);
      continue;
    }
    if (!'MLHV'.includes(kind)) throw new Error(`"${command}" in a path draws no straight line`);
    for (const to of targets(kind, numbersIn(rest), command !== kind, at)) {
      if (kind === 'M') found.push({ points: [to], closed: false });
      else found.at(-1)?.points.push(to);
      at = to;
    }
  }
  return found;
}

/** The points a command leads to, one after another. */
function targets(kind: string, numbers: number[], relative: boolean, start: Point): Point[] {
  const points: Point[] = [];
  let at = start;
  const step = kind === 'H' || kind === 'V' ? 1 : 2;
  for (let i = 0; i < numbers.length; i += step) {
    const [first = 0, second = 0] = numbers.slice(i, i + step);
    const [x0, y0] = relative ? at : [0, 0];
    at =
      kind === 'H'
        ? [x0 + first, at[1]]
        : kind === 'V'
          ? [at[0], y0 + first]
          : [x0 + first, y0 + second];
    at = [clean(at[0]), clean(at[1])];
    points.push(at);
  }
  return points;
}
