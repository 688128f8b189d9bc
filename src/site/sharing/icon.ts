/** The site's icon as PNG, for systems that take no SVG. */
import { readFileSync } from 'node:fs';
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

/** The favicon's own viewBox is 0 0 32 32. */
const SIDE = 32;
const GROUND = '#0b1016';

export function icon(name: IconName): Promise<Uint8Array<ArrayBuffer>> {
  const { size, share } = ICONS[name];
  const whole = SIDE / share;
  const start = (SIDE - whole) / 2;
  const drawing = readFileSync(`${process.cwd()}/public/favicon.svg`, 'utf8').replace(
    '<svg ',
    `<svg width="${SIDE}" height="${SIDE}" `,
  );
  const square = `<rect x="${start}" y="${start}" width="${whole}" height="${whole}" fill="${GROUND}"/>`;
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="${start} ${start} ${whole} ${whole}"`;
  return png(`<svg ${frame}>${square}${drawing}</svg>`, size);
}
