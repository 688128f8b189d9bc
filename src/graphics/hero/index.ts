/** The cover: its picture, the files with everybody on it, and what it is called. */
import { createHash } from 'node:crypto';
import type { Story } from '../../content/types.ts';
import { crowdData, type CrowdStory } from '../crowd/data.ts';
import { LAYOUTS, type Layout, type Picture } from '../picture.ts';
import { draw, mask } from './draw.ts';

/** @param people a few of them, or everybody: for what has no page around it */
export function coverPicture(story: CrowdStory, layout: Layout, people: 'few' | 'all'): Picture {
  return draw(crowdData(story), layout, people);
}

/** What the cover shows, in words: those of its own, else those of the step with the same people. */
export function coverCaption({ meta, steps }: Pick<Story, 'meta' | 'steps'>): string {
  const same = [...steps.values()].find(
    ({ graphic, state }) => graphic === 'crowd' && state === 'at-most',
  );
  return meta.cover?.caption ?? same?.summary ?? '';
}

interface CoverFile {
  layout: Layout;
  /** In /assets/, with the hash of its content. */
  file: string;
  svg: string;
}

/** Everybody on the cover, in files of their own. */
export function coverFiles(story: CrowdStory): CoverFile[] {
  const data = crowdData(story);
  return LAYOUTS.map((layout) => {
    const svg = mask(data, layout);
    const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
    return { layout, file: `cover-${layout}.${hash}.svg`, svg };
  });
}
