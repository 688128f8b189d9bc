/** Whether words touch what is drawn: geometry for the tests of the map, in user units. */
import type { Point } from '../strokes.ts';
import { at, type Frame } from './frame.ts';
import type { Box } from './lines.ts';
import { shapes } from './outline.ts';
import type { LonLat } from './projection.ts';

export type Segment = readonly [Point, Point];
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** True where a segment runs through a box (Liang and Barsky). */
export function crosses([[x1, y1], [x2, y2]]: Segment, box: Box): boolean {
  let [from, to] = [0, 1];
  const sides: [number, number][] = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

/** The distance of a circle's edge from a box; negative where they overlap. */
export function gap({ x, y, r }: Circle, box: Box): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy) - r;
}

/** Borders, coasts and shores inside the frame, as segments. */
export function borders(frame: Frame): Segment[] {
  const { land, waters, borders: lines } = shapes();
  const between = lines.type === 'LineString' ? [lines.coordinates] : lines.coordinates;
  const near = ([lon = 0, lat = 0]: number[]): boolean =>
    lon > 40 && lon < 95 && lat > 36 && lat < 60;
  return [land, ...waters, ...between].flatMap((line) =>
    line.slice(1).flatMap((point, i): Segment[] => {
      const before = line[i] ?? point;
      if (!near(point) || !near(before)) return [];
      return [[at(frame, before as unknown as LonLat), at(frame, point as unknown as LonLat)]];
    }),
  );
}
