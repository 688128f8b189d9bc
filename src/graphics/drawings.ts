/** The drawings of the story as a page holds them: parts once, stills and stages that use them. */
import type { SceneEntry, StepEntry, Story } from '../story/types.ts';
import { isUsedIn } from './apart.ts';
import type { Place } from './colours.ts';
import { pageLayersOf, type LayerFile } from './layers.ts';
import { definitions, type Part, partsOf, stageMarkup, stillMarkup } from './parts.ts';
import { LAYOUTS, markup, painted, type Layout, type Picture } from './picture.ts';
import { graphicOf } from './registry.ts';

/** A drawing ready for a page. */
export interface Drawing {
  layout: Layout;
  /** Where the drawing begins, in user units from the top. */
  top: number;
  width: number;
  height: number;
  /** What stands inside its svg element. */
  markup: string;
  layers: LayerFile[];
  tall: boolean;
  /** See Picture. */
  pinned?: string;
}

/** A layer of a stage. */
export interface StageLayer extends LayerFile {
  /** The steps in which it is on. */
  steps: string[];
}

/** The scenes of one graphic, in reading order. */
export function scenesOf(story: Story, graphic: string): SceneEntry[] {
  return story.chapters.flatMap(({ scenes }) => scenes).filter((s) => s.graphic === graphic);
}

/** A scene has a stage where there are steps to share it. */
export const isStaged = ({ steps }: SceneEntry): boolean => steps.length > 1;

/** The still of a step, whole in itself, once a layout: for cards, books and whatever has no page around it. */
export function stillsOf(story: Story, step: StepEntry): Drawing[] {
  return drawingsOf(story, step, 'page', (_, picture) => painted(picture));
}

/** The still of a step as a page shows it: it uses the page's parts. */
export function pageStillsOf(story: Story, step: StepEntry, place: Place = 'page'): Drawing[] {
  return drawingsOf(story, step, place, (layout) =>
    stillMarkup(parts(story, step.graphic, layout), step.id),
  );
}

function drawingsOf(
  story: Story,
  step: StepEntry,
  place: Place,
  inside: (layout: Layout, picture: Picture) => string,
): Drawing[] {
  const { picture, tall } = graphicOf(step.graphic);
  const layers = pageLayersOf(story, step.graphic, place);
  return LAYOUTS.map((layout) => {
    const drawn = picture(story, step.state, layout);
    return {
      layout,
      width: drawn.width,
      ...(drawn.drawn ?? { top: 0, height: drawn.height }),
      markup: inside(layout, drawn),
      layers: layers.filter((l) => l.layout === layout && l.states.includes(step.state)),
      tall: tall?.(step.state, layout) ?? false,
      ...(drawn.pinned === undefined ? {} : { pinned: drawn.pinned }),
    };
  });
}

/**
 * The stage of a scene, once a layout: all its states laid over each other, but for those too tall for it;
 * none for a layout whose pictures all are.
 * @throws Error when its pictures differ in size
 */
export function stagesOf(story: Story, scene: SceneEntry): (Drawing & { layers: StageLayer[] })[] {
  const { picture, tall } = graphicOf(scene.graphic);
  return LAYOUTS.flatMap((layout) => {
    const steps = scene.steps.filter((step) => !tall?.(step.state, layout));
    if (steps.length === 0) return [];
    const sizes = steps.map(({ state }) => picture(story, state, layout));
    const { width, height } = sizes[0] ?? { width: 0, height: 0 };
    if (sizes.some((size) => size.width !== width || size.height !== height)) {
      const list = sizes.map((size) => `${size.width}x${size.height}`).join(', ');
      throw new Error(
        `the ${layout} pictures of the stage at ${scene.steps[0]?.id} differ in size: ${list}; draw them in one size, or say that they are tall`,
      );
    }
    const ids = steps.map(({ id }) => id);
    const drawing = {
      layout,
      top: 0,
      width,
      height,
      markup: stageMarkup(parts(story, scene.graphic, layout), ids),
      layers: pageLayersOf(story, scene.graphic, 'page')
        .filter((layer) => layer.layout === layout)
        .map((layer) => ({ ...onStage(layer, steps), steps: stepsShowing(layer.states, steps) }))
        .filter((layer) => layer.steps.length > 0),
      tall: false,
    };
    return [drawing];
  });
}

/** Whether a layer gathers through this step. */
export function gathersIn(story: Story, step: StepEntry): boolean {
  return pageLayersOf(story, step.graphic, 'page').some(({ gathers }) => gathers === step.state);
}

/** A layer that gathers in none of these steps is there from the first on. */
function onStage({ gathers, ...layer }: LayerFile, steps: readonly StepEntry[]): LayerFile {
  return steps.some(({ state }) => state === gathers) ? { ...layer, gathers: gathers! } : layer;
}

const stepsShowing = (states: readonly string[], steps: readonly StepEntry[]): string[] =>
  steps.filter(({ state }) => states.includes(state)).map(({ id }) => id);

/**
 * What the pictures of a graphic use, for a hidden drawing of the page.
 * @param only the steps the page shows; all without it
 */
export function definitionsOf(story: Story, graphic: string, only?: readonly string[]): string {
  const shown = LAYOUTS.flatMap((layout) => parts(story, graphic, layout)).filter(
    ({ steps }) => !only || steps.some((step) => only.includes(step)),
  );
  const drawn = definitions(shown, `g g-${graphic}`);
  const shapes = graphicOf(graphic).defs?.(story).filter(isUsedIn(drawn)) ?? [];
  return shapes.map(markup).join('') + drawn;
}

const made = new WeakMap<Story, Map<string, Part[]>>();

/** The parts of a graphic in one layout; worked out once a story. */
function parts(story: Story, graphic: string, layout: Layout): Part[] {
  const known = made.get(story) ?? new Map<string, Part[]>();
  made.set(story, known);
  const key = `${graphic}-${layout.charAt(0)}`;
  const found = known.get(key) ?? partsOf(key, picturesOf(story, graphic, layout));
  known.set(key, found);
  return found;
}

function picturesOf(story: Story, graphic: string, layout: Layout): Map<string, Picture> {
  const steps = scenesOf(story, graphic).flatMap((scene) => scene.steps);
  return new Map(
    steps.map(({ id, state }) => [id, graphicOf(graphic).picture(story, state, layout)]),
  );
}
