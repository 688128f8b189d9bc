/** What other pages may show in a frame: each graphic with its steps, and each step alone. */
import type { StepEntry, Story } from '../../story/types.ts';
import { scenesOf } from '../../graphics/drawings.ts';
import { GRAPHIC_NAMES, graphicOf } from '../../graphics/registry.ts';
import { CARD } from './card.ts';
import { frameCode, FRAME_HEIGHT } from './embed-code.ts';

/** The graphics of the story, in the order of the registry. */
export function embedded(story: Story): string[] {
  return GRAPHIC_NAMES.filter((graphic) => stepsIn(story, graphic).length > 0);
}

/** The steps of a graphic from all its scenes, in reading order. */
export function stepsIn(story: Story, graphic: string): StepEntry[] {
  return scenesOf(story, graphic).flatMap(({ steps }) => steps);
}

/** What an embed is called: a graphic by its name, a step by its title. */
export function embedTitle(story: Story, graphic: string, steps: readonly StepEntry[]): string {
  const [only, second] = steps;
  const title = only && !second ? only.title : graphicOf(graphic).title(story.words);
  return `${story.meta.title}: ${title}`;
}

/** Where an embed lies in the site: a graphic's, or one step's. */
export function embedPath(graphic: string, steps: readonly StepEntry[]): string {
  const [only, second] = steps;
  return only && !second ? `embed/${graphic}/${only.id}/` : `embed/${graphic}/`;
}

/** Where the oEmbed description of an embed lies in the site. */
export function oembedPath(graphic: string, steps: readonly StepEntry[]): string {
  const [only, second] = steps;
  return `/oembed/${only && !second ? only.id : graphic}.json`;
}

/** The description of an embed for sites that unfold a link (oembed.com), where the site’s address is known. */
export function oembed(story: Story, graphic: string, steps: readonly StepEntry[], site: URL) {
  const [only] = steps;
  const at = (path: string): string => new URL(path, site).href;
  const title = embedTitle(story, graphic, steps);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: story.meta.author,
    provider_name: story.publisher?.name ?? story.meta.title,
    provider_url: site.href,
    html: frameCode(at(embedPath(graphic, steps)), title, at('embed.js')),
    width: 640,
    height: FRAME_HEIGHT,
    thumbnail_url: at(`og/${only?.id ?? 'page'}.png`),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
