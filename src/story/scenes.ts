/** The scenes of a story by their steps. */
import type { SceneEntry, Story } from './types.ts';

const indexes = new WeakMap<Story, Map<string, SceneEntry>>();

/**
 * The scene that has a step.
 * @throws Error for an id that no step has
 */
export function sceneWith(story: Story, step: string): SceneEntry {
  const index = indexes.get(story) ?? indexOf(story);
  indexes.set(story, index);
  const scene = index.get(step);
  if (!scene) throw new Error(`no scene has a step "${step}"`);
  return scene;
}

function indexOf({ chapters }: Story): Map<string, SceneEntry> {
  const scenes = chapters.flatMap((chapter) => chapter.scenes);
  return new Map(scenes.flatMap((scene) => scene.steps.map(({ id }) => [id, scene])));
}
