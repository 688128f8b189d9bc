/** The graphics by name. The only place that knows all of them. */
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import type { SceneEntry, Story } from '../content/types.ts';
import { apartLayers } from './apart.ts';
import { groundsOf } from './colours.ts';
import type { Layer, Layout, Picture } from './picture.ts';
import { crowdData } from './crowd/data.ts';
import { draw as drawCrowd, isTall } from './crowd/draw.ts';
import { layers } from './crowd/layers.ts';
import { palettesOf } from './crowd/palettes.ts';
import type { CrowdState } from './crowd/state.ts';
import { table as crowdTable } from './crowd/table.ts';
import { priceData } from './price/data.ts';
import { draw as drawPrice } from './price/draw.ts';
import type { PriceState } from './price/state.ts';
import { table as priceTable } from './price/table.ts';
import { spreadData } from './spread/data.ts';
import { defs as spreadDefs } from './spread/defs.ts';
import { draw as drawSpread } from './spread/draw.ts';
import type { SpreadState } from './spread/state.ts';
import { table as spreadTable } from './spread/table.ts';
import type { Table } from './table.ts';

export type GraphicName = SceneEntry['graphic'];

interface Graphic {
  /** What a reader who sees no picture is told that its scenes are. */
  title: string;
  /** The heading in content/end that says how it was made. */
  method: string;
  /** The picture of one state; pure. */
  picture: (story: Story, state: string, layout: Layout) => Picture;
  /** Shapes that stand once in a document, and are used by every picture of the graphic in it. */
  defs: (story: Story) => Element[];
  table: (story: Story) => Table;
  /** What is drawn in files of their own. */
  layers?: (story: Story) => Layer[];
  /** What pages have in files of their own, and pictures that stand alone in themselves. */
  apart?: (story: Story) => Layer[];
  /** True where the picture is too tall for a stage and stands in the flow. */
  tall: (state: string, layout: Layout) => boolean;
}

export const GRAPHICS: Record<GraphicName, Graphic> = {
  price: {
    title: 'The price, in pictures',
    method: 'method-the-price',
    picture: (story, state, layout) => drawPrice(priceData(story), state as PriceState, layout),
    defs: () => [],
    table: priceTable,
    tall: () => false,
  },
  spread: {
    title: 'West to east, in pictures',
    method: 'method-west-to-east',
    picture: (story, state, layout) => drawSpread(spreadData(story), state as SpreadState, layout),
    defs: spreadDefs,
    table: spreadTable,
    apart: groundOfSpread,
    tall: () => false,
  },
  crowd: {
    title: 'The crowd, in pictures',
    method: 'method-the-crowd',
    picture: (story, state, layout) => drawCrowd(crowdData(story), state as CrowdState, layout),
    defs: () => [],
    table: crowdTable,
    layers: (story) => layers(crowdData(story), palettesOf(story)),
    tall: (state, layout) => isTall(state as CrowdState, layout),
  },
};

/** The land under the map. */
function groundOfSpread(story: Story): Layer[] {
  const data = spreadData(story);
  return apartLayers({
    name: 'ground',
    className: 'g-spread',
    css: readFileSync(`${process.cwd()}/src/graphics/spread/ground.css`, 'utf8'),
    states: [...story.steps.values()].flatMap((step) =>
      step.graphic === 'spread' ? step.state : [],
    ),
    picture: (state, layout) => drawSpread(data, state as SpreadState, layout),
    shapes: spreadDefs(),
    grounds: groundsOf(story, 'spread'),
  });
}
