/** The cover: its picture, the files with everybody on it, and what it is called. */
import type { Story } from '../../story/types.ts';
import { groundsOf, palettesOf } from '../colours.ts';
import { crowdData, type CrowdStory } from '../crowd/data.ts';
import { SMALL_NAME, SMALL_STATE, smallSvg } from '../crowd/small.ts';
import { fileName } from '../layers.ts';
import { LAYOUTS, type Layout, type Picture } from '../picture.ts';
import { draw } from './draw.ts';

type CoverStory = CrowdStory & Pick<Story, 'meta'>;

/**
 * @param people a few of them, or everybody: for what has no page around it
 * @returns undefined for a story whose cover has words alone
 */
export function coverPicture(
  story: CoverStory,
  layout: Layout,
  people: 'few' | 'all',
): Picture | undefined {
  return story.meta.cover && draw(crowdData(story), layout, people);
}

/** A title in two lines: its last two words stand in the second. */
export function inTwo(title: string): [first: string, second: string] {
  const at = title.lastIndexOf(' ', title.lastIndexOf(' ') - 1);
  return at < 0 ? ['', title] : [title.slice(0, at), title.slice(at + 1)];
}

interface CoverFile {
  layout: Layout;
  /** In /assets/, with the hash of its content. */
  file: string;
  svg: string;
}

/** Everybody on the cover, in files of their own; the crowd’s pictures have the same. */
export function coverFiles(story: CoverStory & Pick<Story, 'chapters'>): CoverFile[] {
  if (!story.meta.cover) return [];
  const data = crowdData(story);
  const palettes = palettesOf(groundsOf(story, 'crowd', 'page'))(SMALL_STATE);
  return LAYOUTS.map((layout) => {
    const svg = smallSvg(data, layout, palettes);
    return { layout, file: fileName('crowd', { name: SMALL_NAME, layout, svg }), svg };
  });
}
