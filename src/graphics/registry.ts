/** The graphics by name. The only place that knows all of them. */
import type { SceneEntry, Story } from '../content/types.ts';
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
  /** The heading in content/end that says how it was made. */
  method: string;
  /** The picture of one state; pure. */
  picture: (story: Story, state: string, layout: Layout) => Picture;
  /** Parts that stand once in the page and are used by every picture of the graphic. */
  defs: (story: Story) => string;
  table: (story: Story) => Table;
  /** What is drawn in files of their own. */
  layers?: (story: Story) => Layer[];
  /** True where the picture is too tall for a stage and stands in the flow. */
  tall: (state: string, layout: Layout) => boolean;
}

export const GRAPHICS: Record<GraphicName, Graphic> = {
  price: {
    method: 'method-the-price',
    picture: (story, state, layout) => drawPrice(priceData(story), state as PriceState, layout),
    defs: () => '',
    table: priceTable,
    tall: () => false,
  },
  spread: {
    method: 'method-west-to-east',
    picture: (story, state, layout) => drawSpread(spreadData(story), state as SpreadState, layout),
    defs: spreadDefs,
    table: spreadTable,
    tall: () => false,
  },
  crowd: {
    method: 'method-the-crowd',
    picture: (story, state, layout) => drawCrowd(crowdData(story), state as CrowdState, layout),
    defs: () => '',
    table: crowdTable,
    layers: (story) => layers(crowdData(story), palettesOf(story)),
    tall: (state, layout) => isTall(state as CrowdState, layout),
  },
};
