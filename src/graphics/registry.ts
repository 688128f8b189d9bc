/** The graphics by name, and the markup of their stages and stills. The only place that knows all of them. */
import type { SceneEntry, StepEntry, Story } from '../content/types.ts';
import { loadStory } from '../content/story.ts';
import { LAYOUTS, stage, still, type Layout, type Picture } from './picture.ts';
import { crowdData } from './crowd/data.ts';
import { defs as crowdDefs } from './crowd/defs.ts';
import { draw as drawCrowd, isTall } from './crowd/draw.ts';
import type { CrowdState } from './crowd/state.ts';
import { table as crowdTable } from './crowd/table.ts';
import { priceData } from './price/data.ts';
import { draw as drawPrice } from './price/draw.ts';
import { FORMER, type PriceState } from './price/state.ts';
import { table as priceTable } from './price/table.ts';
import { spreadData } from './spread/data.ts';
import { defs as spreadDefs } from './spread/defs.ts';
import { draw as drawSpread } from './spread/draw.ts';
import type { SpreadState } from './spread/state.ts';
import { table as spreadTable } from './spread/table.ts';
import type { Table } from './table.ts';

export type GraphicName = SceneEntry['graphic'];

interface Graphic {
  /** The picture of one state; pure. */
  picture: (story: Story, state: string, layout: Layout) => Picture;
  /** Parts that stand once in the page and are used by every picture of the graphic. */
  defs: (story: Story) => string;
  table: (story: Story) => Table;
  /** True where the picture is too tall for a stage and stands in the flow. */
  tall: (state: string, layout: Layout) => boolean;
}

export const GRAPHICS: Record<GraphicName, Graphic> = {
  price: {
    picture: (story, state, layout) => drawPrice(priceData(story), FORMER[state] ?? (state as PriceState), layout),
    defs: () => '',
    table: priceTable,
    tall: () => false,
  },
  spread: {
    picture: (story, state, layout) => drawSpread(spreadData(story), state as SpreadState, layout),
    defs: (story) => spreadDefs(spreadData(story)),
    table: spreadTable,
    tall: () => false,
  },
  crowd: {
    picture: (story, state, layout) => drawCrowd(crowdData(story), state as CrowdState, layout),
    defs: (story) => crowdDefs(crowdData(story)),
    table: crowdTable,
    tall: (state, layout) => isTall(state as CrowdState, layout),
  },
};

/** A drawing ready for a page. */
export interface Drawing {
  layout: Layout;
  /** Where the drawing begins, in user units from the top. */
  top: number;
  width: number;
  height: number;
  markup: string;
  tall: boolean;
}

/** The still of a step, once a layout. */
export function stillOf(step: StepEntry): Drawing[] {
  const { picture, tall } = GRAPHICS[step.graphic];
  return LAYOUTS.map((layout) => {
    const drawn = picture(loadStory(), step.state, layout);
    return {
      layout,
      width: drawn.width,
      ...(drawn.drawn ?? { top: 0, height: drawn.height }),
      markup: still(drawn),
      tall: tall(step.state, layout),
    };
  });
}

/** The stage of a scene, once a layout: all its states laid over each other. */
export function stageOf(scene: SceneEntry): Drawing[] {
  const { picture, tall } = GRAPHICS[scene.graphic];
  return LAYOUTS.map((layout) => {
    const steps = scene.steps.filter((step) => !tall(step.state, layout));
    const pictures = new Map(
      steps.map((step) => [step.id, picture(loadStory(), step.state, layout)]),
    );
    const { width, height } = [...pictures.values()][0] ?? { width: 0, height: 0 };
    return { layout, top: 0, width, height, markup: stage(pictures), tall: false };
  });
}
