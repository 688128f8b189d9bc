/** Layers in files of their own: their addresses, and which steps show them. */
import { createHash } from 'node:crypto';
import type { Story } from '../content/types.ts';
import type { Layer } from './picture.ts';
import { palettesOf } from './palettes.ts';
import { graphicOf } from './registry.ts';

export interface LayerFile extends Layer {
  /** In /assets/, with the hash of its content, so that it may be kept for ever. */
  file: string;
}

/** The layers of one graphic, in the order they are painted. */
export function layersOf(story: Story, graphic: string): LayerFile[] {
  const known = made.get(story) ?? new Map<string, LayerFile[]>();
  made.set(story, known);
  const layers =
    known.get(graphic) ??
    (graphicOf(graphic).layers?.(story, palettesOf(story, graphic)) ?? []).map((layer) => ({
      ...layer,
      file: fileName(graphic, layer),
    }));
  known.set(graphic, layers);
  return layers;
}

/** Every page asks for the same files: they are drawn once a story. */
const made = new WeakMap<Story, Map<string, LayerFile[]>>();

/** @returns for example crowd-counted-wide.1a2b3c4d.svg */
function fileName(graphic: string, { name, layout, svg }: Layer): string {
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  return `${graphic}-${name}-${layout}.${hash}.svg`;
}
