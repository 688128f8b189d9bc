/** The code that puts a picture into another page. */
import { escapeAttribute } from '../../publish/html.ts';

/** What stands for the site's address where the build does not know it. */
export const UNKNOWN = 'https://the-address-of-this-site/';

/** In CSS pixels, until the frame says how high it is: about what it needs on a phone. */
export const FRAME_HEIGHT = 640;

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
