/** Digits of seven segments, as on the price boards of filling stations: drawn, so that no font is needed. */
import type { Box } from '../hatch.ts';
import { tenth } from '../picture.ts';
import { pathOf, type Stroke } from '../strokes.ts';

/** The segments a character lights: top, upper right, lower right, bottom, lower left, upper left, middle. */
const LIT: Record<string, string> = {
  '0': 'abcdef',
  '1': 'bc',
  '2': 'abged',
  '3': 'abgcd',
  '4': 'fgbc',
  '5': 'afgcd',
  '6': 'afgedc',
  '7': 'abc',
  '8': 'abcdefg',
  '9': 'abcdfg',
  '-': 'g',
  ' ': '',
};

/** How many characters the windows of each row of the board hold at least. */
export const WINDOWS = { small: 5, large: 3 } as const;

/** Gap between two windows and thickness of a segment, as parts of a window's width. */
const GAP = 0.26;
const THICK = 0.2;
/** The dark seam between two segments, as a part of their thickness. */
const SEAM = 0.14;

/** A price as the board shows it, to the right: "50", "50-60". */
export function boardText({ low, high }: { low: number; high?: number }, windows: number): string {
  const text = high === undefined || high === low ? `${low}` : `${low}-${high}`;
  return text.padStart(windows, ' ');
}

/** Path data of the segments that `text` lights, or of those it leaves dark, in a row of windows filling `box`. */
export function digits(text: string, box: Box, which: 'lit' | 'dark' = 'lit'): string {
  const even = box.width / (text.length + GAP * (text.length - 1));
  const apart = tenth(even * (1 + GAP));
  const width = tenth(box.width - (text.length - 1) * apart);
  const segments = [...text].flatMap((character, i) => {
    const lit = LIT[character] ?? '';
    const names = [...'abcdefg'].filter((name) => lit.includes(name) === (which === 'lit'));
    const window = { ...box, x: box.x + i * apart, width };
    return names.map((name) => segment(name, window));
  });
  return pathOf(segments, 10);
}

/** One segment: a bar with pointed ends. All lengths are whole tenths, so that equal ones are equal text. */
function segment(name: string, { x, y, width, height }: Box): Stroke {
  const t = 2 * tenth((width * THICK) / 2);
  const [left, right] = [x + t / 2, x + width - t / 2];
  const half = tenth((height - t) / 2);
  const [top, middle, bottom] = [y + t / 2, y + t / 2 + half, y + t / 2 + 2 * half];
  switch (name) {
    case 'a':
      return across(left, right, top, t);
    case 'g':
      return across(left, right, middle, t);
    case 'd':
      return across(left, right, bottom, t);
    case 'f':
      return down(left, top, middle, t);
    case 'b':
      return down(right, top, middle, t);
    case 'e':
      return down(left, middle, bottom, t);
    default:
      return down(right, middle, bottom, t);
  }
}

function across(from: number, to: number, y: number, t: number): Stroke {
  const [a, b, h] = [from + tenth(t * SEAM), to - tenth(t * SEAM), t / 2];
  return polygon([
    [a, y],
    [a + h, y - h],
    [b - h, y - h],
    [b, y],
    [b - h, y + h],
    [a + h, y + h],
  ]);
}

function down(x: number, from: number, to: number, t: number): Stroke {
  const [a, b, h] = [from + tenth(t * SEAM), to - tenth(t * SEAM), t / 2];
  return polygon([
    [x, a],
    [x + h, a + h],
    [x + h, b - h],
    [x, b],
    [x - h, b - h],
    [x - h, a + h],
  ]);
}

const polygon = (points: Stroke['points']): Stroke => ({ points, closed: true });
