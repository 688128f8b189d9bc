/**
 * The standalone page: the built article as one file. This puts styles, script, fonts, icon and downloads in, leads links within, and allows nothing that does not stand in the page.
 */
import { readFileSync } from 'node:fs';
import type { Story } from '../../../story/types.ts';
import { charsetOrHead } from '../../../publish/head.ts';
import {
  applyEdits,
  attribute,
  drawnText,
  type Edit,
  elementsOf,
  type HtmlElement,
  insertAt,
  ownText,
  removeElement,
  setOwnText,
} from '../../../publish/html.ts';
import { carryStyles } from '../../../publish/filed-styles.ts';
import { carryIcon } from '../../../publish/not-found.ts';
import { isScript, isScriptFile, type Policy, writePolicy } from '../../../publish/policy.ts';
import { cspHash } from '../../../publish/digest.ts';
import { ArchiveError } from '../fault.ts';
import type { Site } from '../site.ts';
import { appendix } from './appendix.ts';
import { blocksOf, markup } from './blocks.ts';
import { carryFaces, cutFaces } from './fonts.ts';
import { carryLayers } from './layers.ts';
import { leadWithin } from './lead-within.ts';
import { carryLogo } from './logo.ts';
import { SAVE } from './save.ts';

/** Links of the head that would make a request, or lead to a file that is not there. */
const SITE_LINKS = /^(preload|manifest|alternate|apple-touch-icon)$/;

/** A picture for reader modes, which no browser shows. */
export const SHARED = /^(?:\.?\/)?og\//;

/** The head script of the published site (publish/head.ts): it mends addresses and asks for fonts. */
const HEAD_SCRIPT = /^\(function\(l\)\{if\(\/\^http\//;

/** @returns the text of the page */
export async function standalonePage(site: Site, story: Story): Promise<string> {
  const blocks = blocksOf(site);
  const css = readFileSync(new URL('./style.css', import.meta.url), 'utf8');
  const article = carryStyles(site.text('index.html'), site.text);
  const whole = addParts(article, {
    style: `<style>${css.replaceAll(/\s+/g, ' ').trim()}</style>`,
    sections: appendix(story, blocks),
    end: `${scriptsOf(article, site)}${markup(blocks)}<script>${SAVE}</script>`,
  });
  const bare = applyEdits(
    whole,
    elementsOf(whole).flatMap((e) => withoutSite(e, site)),
  );
  const within = carryLogo(carryLayers(leadWithin(bare, blocks), site), site);
  const faces = await cutFaces(drawnText(within), story.words);
  const sheets = elementsOf(within).filter(({ tagName }) => tagName === 'style');
  const carried = applyEdits(
    within,
    sheets.flatMap((sheet) => setOwnText(sheet, carryFaces(ownText(sheet), faces))),
  );
  return addPolicy(carried);
}

function addParts(html: string, parts: { style: string; sections: string; end: string }): string {
  const elements = elementsOf(html);
  const end = (tag: string): number =>
    elements.findLast(({ tagName }) => tagName === tag)?.sourceCodeLocation?.endTag?.startOffset ??
    -1;
  const edits = [
    { at: end('head'), text: parts.style },
    { at: end('footer'), text: parts.sections },
    { at: end('body'), text: parts.end },
  ].map(({ at, text }) => ({ start: at, end: at, text }));
  if (edits.some(({ start }) => start < 0)) {
    throw new ArchiveError('The built article has no end of head, footer and body to add to.');
  }
  return applyEdits(html, edits);
}

/** The scripts that the site has in files, for the end of the page: there they run when all of it is there. */
function scriptsOf(html: string, site: Site): string {
  return elementsOf(html)
    .filter(isScriptFile)
    .map((script) => `<script>${site.text(attribute(script, 'src') ?? '').trim()}</script>`)
    .join('');
}

/** Takes out what only a site has: its policy, its scripts in head and files, its links, its shared pictures; and puts the icon in. */
function withoutSite(element: HtmlElement, site: Site): Edit[] {
  const { tagName } = element;
  const rel = attribute(element, 'rel') ?? '';
  if (attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    return removeElement(element);
  if (isScriptFile(element) || (isScript(element) && HEAD_SCRIPT.test(ownText(element))))
    return removeElement(element);
  if (tagName === 'img' && SHARED.test(attribute(element, 'src') ?? ''))
    return removeElement(element);
  if (tagName !== 'link') return [];
  if (SITE_LINKS.test(rel)) return removeElement(element);
  const href = attribute(element, 'href') ?? '';
  if (rel !== 'icon' || href.startsWith('data:')) return [];
  return carryIcon(element, site.bytes(href.replace(/^\.?\//, '')));
}

/** Allows exactly the scripts and styles that stand in the page, and fonts and pictures that do. */
function addPolicy(html: string): string {
  const elements = elementsOf(html);
  const hashes = (wanted: (element: HtmlElement) => boolean): string[] => [
    ...new Set(elements.filter(wanted).map((element) => cspHash(ownText(element)))),
  ];
  const policy: Policy = new Map([
    ['default-src', ["'none'"]],
    ['script-src', hashes(isScript)],
    ['style-src', hashes(({ tagName }) => tagName === 'style')],
    ['font-src', ['data:']],
    ['img-src', ['data:']],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
  ]);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(policy)}">`;
  return applyEdits(html, insertAt(charsetOrHead(elements), 'inside', meta));
}
