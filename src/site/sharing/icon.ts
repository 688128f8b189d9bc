/** The site’s icon in the colours of the night: as SVG, and as PNG for systems that take none. */
import { readFileSync } from 'node:fs';
import type { Colours } from '../../publish/light-colours.ts';
import { resolve, valuesOf } from './drawing-css.ts';
import { png } from './png.ts';

/** Icons by file name, with their size in pixels and the share of it that the drawing takes. */
export const ICONS = {
  'icon-192': { size: 192, share: 1, purpose: 'any' },
  'icon-512': { size: 512, share: 1, purpose: 'any' },
  // Systems may cut this one to a circle of four fifths.
  'icon-maskable': { size: 512, share: 0.7, purpose: 'maskable' },
  'apple-touch-icon': { size: 180, share: 0.84, purpose: undefined },
} as const;

export type IconName = keyof typeof ICONS;

/** The viewBox of icon.svg is 0 0 32 32. */
const SIDE = 32;

/** The drawing as a file of its own. */
export function favicon(colours: Colours = valuesOf('night')): string {
  const file = `${process.cwd()}/src/site/sharing/icon.svg`;
  return resolve(readFileSync(file, 'utf8'), colours);
}

export function icon(
  name: IconName,
  colours: Colours = valuesOf('night'),
): Promise<Uint8Array<ArrayBuffer>> {
  const { size, share } = ICONS[name];
  const whole = SIDE / share;
  const start = (SIDE - whole) / 2;
  const drawing = favicon(colours).replace('<svg ', `<svg width="${SIDE}" height="${SIDE}" `);
  const square = `<rect x="${start}" y="${start}" width="${whole}" height="${whole}" fill="${colours.ground}"/>`;
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="${start} ${start} ${whole} ${whole}"`;
  return png(`<svg ${frame}>${square}${drawing}</svg>`, size);
}
