/** Embeds: what other pages may show in a frame, how high it is at first, and the code that puts it there. */
import type { StepEntry, Story } from '../../story/types.ts';
import { scenesOf } from '../../graphics/drawings.ts';
import { GRAPHIC_NAMES, graphicOf } from '../../graphics/registry.ts';
import { escapeAttribute } from '../../publish/html.ts';
import { CARD } from './card.ts';

/** The graphics of the story, in the order of the registry. */
export function embedded(story: Story): string[] {
  return GRAPHIC_NAMES.filter((graphic) => stepsIn(story, graphic).length > 0);
}

/** The steps of a graphic from all its scenes, in reading order. */
export function stepsIn(story: Story, graphic: string): StepEntry[] {
  return scenesOf(story, graphic).flatMap(({ steps }) => steps);
}

/** The step whose picture stands for all of them where one alone is shown: the one that the graphic names, else the first. */
export function foremost(graphic: string, steps: readonly StepEntry[]): StepEntry | undefined {
  const { best } = graphicOf(graphic);
  return steps.find(({ state }) => state === best) ?? steps[0];
}

/** What an embed is called: a graphic by its name, a step by its title. */
export function embedTitle(story: Story, graphic: string, steps: readonly StepEntry[]): string {
  const [only, second] = steps;
  const title = only && !second ? only.title : graphicOf(graphic).title(story.words);
  return `${story.meta.title}: ${title}`;
}

/** What stands for the site's address where the build does not know it. */
export const UNKNOWN = 'https://the-address-of-this-site/';

/**
 * In CSS pixels, until the frame says how high it is: about what it needs on a phone, with a picture of the height that
 * src/site/styles/embed.css allows.
 */
const FRAME_HEIGHT = 640;

/**
 * A frame that may run scripts and open links in a new tab, and nothing else; and the file that lets it have its
 * height. Neither is written inline, so a strict page needs to allow no more than our address.
 * @param address the full address of the embedded page
 * @param script the full address of embed.js
 */
export function frameCode(address: string, title: string, script: string): string {
  return (
    `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" frameborder="0" data-story-frame sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>` +
    `<script async src="${escapeAttribute(script)}"></script>`
  );
}

/**
 * A picture that leads to its place in the story, for pages that take no frames. It is never wider than its column,
 * also where the page has no rule for pictures.
 * @param root the full address of the site
 */
export function pictureCode(root: string, step: { id: string; summary: string }): string {
  const at = (path: string): string => escapeAttribute(new URL(path, root).href);
  return `<a href="${at(`index.html#${step.id}`)}"><img src="${at(`og/${step.id}.png`)}" width="1200" height="630" alt="${escapeAttribute(step.summary)}" style="max-width:100%;height:auto"></a>`;
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
  const shown = foremost(graphic, steps);
  const at = (path: string): string => new URL(path, site).href;
  const title = embedTitle(story, graphic, steps);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: story.meta.author,
    provider_name: story.publisher?.name ?? story.meta.title,
    provider_url: story.publisher?.address ?? site.href,
    html: frameCode(at(embedPath(graphic, steps)), title, at('embed.js')),
    width: 640,
    height: FRAME_HEIGHT,
    thumbnail_url: at(`og/${shown?.id ?? 'page'}.png`),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
