/** Layers in files of their own: their addresses, and which steps show them. */
import { createHash } from 'node:crypto';
import type { Story } from '../story/types.ts';
import { apartLayers } from './apart.ts';
import { groundsOf, palettesOf, type Place } from './colours.ts';
import type { Layer } from './picture.ts';
import { graphicOf } from './registry.ts';

export interface LayerFile extends Layer {
  /** In /assets/, with the hash of its content, so that it may be kept for ever. */
  file: string;
}

/** The layers that lie under every picture of a graphic, in the order they are painted. */
export function layersOf(story: Story, graphic: string): LayerFile[] {
  return made(story, graphic, 'page').layers;
}

/** The layers of a page: those, and under them what a picture that stands alone draws itself. */
export function pageLayersOf(story: Story, graphic: string, place: Place): LayerFile[] {
  const { apart, layers } = made(story, graphic, place);
  return [...apart, ...layers];
}

interface Made {
  apart: LayerFile[];
  layers: LayerFile[];
}

/** Every page asks for the same files: they are drawn once a story. */
const known = new WeakMap<Story, Map<string, Made>>();

function made(story: Story, graphic: string, place: Place): Made {
  const graphics = known.get(story) ?? new Map<string, Made>();
  known.set(story, graphics);
  const files = (layers: Layer[] = []): LayerFile[] =>
    layers.map((layer) => ({ ...layer, file: fileName(graphic, layer) }));
  const grounds = groundsOf(story, graphic, place);
  const both = graphics.get(`${graphic} ${place}`) ?? {
    apart: files(apartLayers(story, graphic, grounds)),
    layers: files(graphicOf(graphic).layers?.(story, palettesOf(grounds))),
  };
  graphics.set(`${graphic} ${place}`, both);
  return both;
}

/** @returns for example crowd-counted-wide.1a2b3c4d.svg */
export function fileName(
  graphic: string,
  { name, layout, svg }: Pick<Layer, 'name' | 'layout' | 'svg'>,
): string {
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  return `${graphic}-${name}-${layout}.${hash}.svg`;
}
