/**
 * The whole crowd in a frame that fits a window: on the cover, and on a phone once more, when the words for it change. It
 * is one file for both.
 */
import type { Layout, Palette, Palettes } from '../picture.ts';
import type { CrowdData } from './data.ts';
import { field, type Field, type Ground } from './field.ts';
import { peoplePath } from './path.ts';
import type { CrowdState } from './state.ts';
import { grain, type Spot } from './tiles.ts';

/** A panorama on a desk; on a tall window nearly a square. */
export const SMALL: Record<Layout, Ground> = {
  wide: {
    width: 1400,
    height: 530,
    clearing: { width: 240, height: 180, round: 60 },
    street: 30,
    sides: 'x',
    corner: 2.8,
    lean: 1.2,
    mix: 0.22,
  },
  narrow: {
    width: 360,
    height: 300,
    clearing: { width: 106, height: 88, round: 28 },
    street: 10,
    sides: 'y',
    corner: 2.6,
    lean: 0.5,
    mix: 0.2,
  },
};

/** What its layer is called, and the state on whose ground it lies. */
export const SMALL_NAME = 'small';
export const SMALL_STATE: CrowdState = 'unguarded';

/** The city hall in it, and the ground between it and the first rank. */
export const SMALL_HALL: Record<Layout, { width: number; height: number; gap: number }> = {
  wide: { width: 150, height: 86, gap: 10 },
  narrow: { width: 64, height: 44, gap: 6 },
};

/** What its file leaves free for words, above and below; the cover takes as much back (src/site/styles/hero.css). */
export const MARGIN: Record<Layout, number> = { wide: 0, narrow: 45 };

/** The diameter of a person, in pitches; a faint one is smaller. */
export const BRIGHT = 0.62;
export const FAINT = 0.5;
/** How much of the ink a faint one has: a hole in it would be too small to be seen. */
export const SHADE = 0.36;

const fields = new Map<string, Field>();

/** Worked out once for the same numbers. */
export function smallField({ hall }: Pick<CrowdData, 'hall'>, layout: Layout): Field {
  const key = `${layout} ${hall.solid} ${hall.hollow}`;
  const known = fields.get(key) ?? field(SMALL[layout], hall.solid, hall.hollow);
  fields.set(key, known);
  return known;
}

/** Everybody as SVG in one file, faint ones in part transparent: the cover uses it as a mask, and gives the colour. */
export function smallSvg(
  data: Pick<CrowdData, 'hall'>,
  layout: Layout,
  { any, dark }: Palettes,
): string {
  const { width, height } = SMALL[layout];
  const by = MARGIN[layout];
  const { pitch, filled, hollow } = smallField(data, layout);
  const step = grain(pitch);
  const people = (kind: string, spots: readonly Spot[], diameter: number, shade = ''): string =>
    `<g class="${kind}" transform="scale(${step})" fill="none" stroke="#000" stroke-width="${((diameter * pitch) / step).toFixed(2)}" stroke-linecap="round"${shade}>` +
    `<path d="${peoplePath(spots, step)}"/></g>`;
  const ink = (palette: Palette): string => `g{stroke:${palette.filled}}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${-by} ${width} ${height + 2 * by}">`,
    `<style>${ink(any)}${dark ? `@media(prefers-color-scheme:dark){${ink(dark)}}` : ''}</style>`,
    people('filled', filled, BRIGHT),
    people('hollow', hollow, FAINT, ` stroke-opacity="${SHADE}"`),
    '</svg>',
  ].join('');
}
