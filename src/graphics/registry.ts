/** The graphics by the names of their folders: the one place that lists them. Each describes itself (graphic.ts). */
import { graphic as crowd } from './crowd/index.ts';
import type { Graphic } from './graphic.ts';
import { graphic as price } from './price/index.ts';
import { graphic as spread } from './spread/index.ts';

const GRAPHICS: Readonly<Record<string, Graphic>> = { price, spread, crowd };

/** Their names, in the order in which lists of them stand. */
export const GRAPHIC_NAMES: readonly string[] = Object.keys(GRAPHICS);

export function isGraphic(name: unknown): name is string {
  return typeof name === 'string' && Object.hasOwn(GRAPHICS, name);
}

/**
 * The graphic of that name.
 * @throws Error where there is none; the checks of the content refuse that beforehand
 */
export function graphicOf(name: string): Graphic {
  const graphic = GRAPHICS[name];
  if (!graphic) throw new Error(`src/graphics/registry.ts names no graphic "${name}"`);
  return graphic;
}
