/** Where the people of two counts stand: those of the lower in a block in the middle, the others around its frame. */
import type { Box } from '../hatch.ts';

/** So many columns, and how far apart they and the rows are, in user units; each second row stands half a step on. */
export interface Grid {
  columns: number;
  pitch: number;
  row: number;
}

/** People beside each other, a step apart, from the first one's place. */
export interface Run {
  x: number;
  y: number;
  people: number;
}

export interface Block {
  inner: Run[];
  outer: Run[];
  /** Around the inner ones. */
  frame: Box;
  /** From the first row, or the frame, to the last. */
  height: number;
}

/** From the inner people to their frame, and from there to the others, in steps. */
const PAD = 0.9;
const CLEAR = 0.75;

/** About how many times as wide as high the inner block is. */
const SHAPE = 1.8;

/**
 * Exactly `lower` people inside and `upper - lower` around them, in as few rows as hold them all.
 * @param lower at least one, and fewer than `upper`
 */
export function block(lower: number, upper: number, grid: Grid): Block {
  const inside = insideRows(lower, grid);
  let rows = inside.length;
  let laid = layOut(inside, rows, grid);
  while (peopleIn(laid.outer) < upper - lower) laid = layOut(inside, ++rows, grid);
  let left = upper - lower;
  const outer = laid.outer.flatMap((run) => {
    const people = Math.min(run.people, left);
    left -= people;
    return people > 0 ? [{ ...run, people }] : [];
  });
  // The frame may reach beyond the first row and the last.
  const by = Math.max(0, -laid.frame.y);
  const moved = <T extends { y: number }>(one: T): T => ({ ...one, y: one.y + by });
  const frame = moved(laid.frame);
  return {
    inner: laid.inner.map(moved),
    outer: outer.map(moved),
    frame,
    height: Math.max(by + (rows - 1) * grid.row, frame.y + frame.height),
  };
}

const peopleIn = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.people, 0);

/** How many stand in each row of the inner block; no two rows differ by more than one. */
function insideRows(people: number, { columns, row, pitch }: Grid): number[] {
  const wished = Math.round(Math.sqrt((people * pitch) / (row * SHAPE)));
  const rows = Math.max(1, wished, Math.ceil(people / (columns - 2)));
  return Array.from({ length: rows }, (_, i) => Math.floor((people + rows - 1 - i) / rows));
}

/** The inner block in the middle of so many rows, and every place that is free around it. */
function layOut(inside: readonly number[], rows: number, grid: Grid) {
  const { columns, pitch, row } = grid;
  const first = Math.floor((rows - inside.length) / 2);
  const shift = (i: number): number => (i % 2) / 2;
  const start = Math.floor((columns - Math.max(...inside)) / 2);
  const inner = inside.map((people, i): Run => ({
    x: (start + shift(first + i)) * pitch,
    y: (first + i) * row,
    people,
  }));
  const frame = around(inner, pitch);
  const clear = CLEAR * pitch;
  const outer = Array.from({ length: rows }, (_, i): Run[] => {
    const y = i * row;
    const column = (x: number): number => x / pitch - shift(i);
    const run = (from: number, to: number): Run => ({
      x: (from + shift(i)) * pitch,
      y,
      people: Math.max(0, to - from),
    });
    if (y < frame.y - clear || y > frame.y + frame.height + clear) return [run(0, columns)];
    return [
      run(0, Math.floor(column(frame.x - clear)) + 1),
      run(Math.ceil(column(frame.x + frame.width + clear)), columns),
    ];
  });
  return { inner, outer: outer.flat(), frame };
}

function around(inner: readonly Run[], pitch: number): Box {
  const pad = PAD * pitch;
  const left = Math.min(...inner.map(({ x }) => x)) - pad;
  const right = Math.max(...inner.map(({ x, people }) => x + (people - 1) * pitch)) + pad;
  const [top, bottom] = [(inner[0]?.y ?? 0) - pad, (inner.at(-1)?.y ?? 0) + pad];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
