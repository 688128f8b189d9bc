/** Strokes of straight lines as path data in its short form: in steps of the precision, each relative to the last. */

export type Point = readonly [x: number, y: number];

/** A run of points in user units; a closed one returns to its first. */
export interface Stroke {
  points: readonly Point[];
  closed?: boolean;
}

/**
 * Path data of strokes, which other path data may precede or follow. Points that round to the same step are one,
 * what is rounded off does not add up, and a stroke without length is left out.
 * @param steps in a user unit: 100 writes two decimals
 */
export function pathOf(strokes: readonly Stroke[], steps = 100): string {
  let text = '';
  let [x, y] = [0, 0];
  const pair = ([toX, toY]: Point): string => {
    const [right, down] = [(toX - x) / steps, (toY - y) / steps];
    [x, y] = [toX, toY];
    return `${right}${down < 0 ? '' : ' '}${down}`;
  };
  for (const { points, closed } of strokes) {
    const [start, ...rest] = distinct(points.map(([a, b]) => [on(a, steps), on(b, steps)]));
    if (!start || rest.length === 0) continue;
    text += `${text ? 'm' : 'M'}${pair(start)}l${rest.map(pair).reduce(joined)}`;
    if (!closed) continue;
    text += 'z';
    [x, y] = start;
  }
  return text;
}

/** The nearest step, never minus zero. */
const on = (value: number, steps: number): number => Math.round(value * steps) + 0;

/** A minus needs no space before it. */
const joined = (before: string, next: string): string =>
  `${before}${next.startsWith('-') ? '' : ' '}${next}`;

const distinct = (points: readonly Point[]): Point[] =>
  points.filter(([x, y], i) => i === 0 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
