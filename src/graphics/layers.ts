/** Layers in files of their own: their addresses, and which steps show them. */
import { createHash } from 'node:crypto';
import type { Story } from '../content/types.ts';
import type { Layer } from './picture.ts';
import { GRAPHICS, type GraphicName } from './registry.ts';

export interface LayerFile extends Layer {
  /** In /assets/, with the hash of its content, so that it may be kept for ever. */
  file: string;
}

/** The layers of one graphic, in the order they are painted. */
export function layersOf(story: Story, graphic: GraphicName): LayerFile[] {
  return (GRAPHICS[graphic].layers?.(story) ?? []).map((layer) => ({
    ...layer,
    file: fileName(graphic, layer),
  }));
}

/** @returns for example crowd-counted-wide.1a2b3c4d.svg */
export function fileName(graphic: string, { name, layout, svg }: Layer): string {
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  return `${graphic}-${name}-${layout}.${hash}.svg`;
}
