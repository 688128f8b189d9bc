/** Puts what a newsroom wants around the story into its pages: markup, colours, fonts, room for its header. */
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, attribute, elementsOf, type HtmlElement, removeElement } from './html.ts';
import type { Policy } from './policy.ts';

/** What a newsroom has put around a site. A story may know more of it. */
export interface Publisher {
  /** The folder of its files; undefined where it has none. */
  folder: string | undefined;
  /** Names of files in it. */
  logo?: { light: string; dark: string } | undefined;
  /** HTML for the end of the head, and for the beginning and the end of the body. */
  markup: Record<'head' | 'header' | 'footer', string>;
  /** Of a header that stays in view, in CSS pixels. */
  headerHeight: number;
  /** Its colour on dark grounds, on light ones, and on light ones dimmed. */
  accent?: Record<'onDark' | 'onLight' | 'onDimmed', string> | undefined;
  /** Families as in CSS, by the names of our tokens. */
  fonts?: Readonly<Record<string, string | undefined>> | undefined;
  /** Hosts that its pages may ask, by directive: {script: ["https://stats.example"]}. */
  sources: Readonly<Record<string, readonly string[]>>;
}

/** Marks what is the newsroom’s in a page, so that checks tell it from what is ours. */
const MARK = 'data-publisher';

/** Not where PUBLISHER_HTML is "none": an archive keeps the story, and never what runs around it. */
export function withMarkup<P extends Publisher>(publisher: P | undefined): P | undefined {
  return process.env.PUBLISHER_HTML === 'none' ? undefined : publisher;
}

/** Copies its files, but for its HTML, to publisher/ in the site; its logo alone where nothing else of it is wanted. */
export function copyFiles(publisher: Publisher, site: string): void {
  const { folder, logo } = publisher;
  if (!folder) return;
  mkdirSync(join(site, 'publisher'), { recursive: true });
  const wanted = withMarkup(publisher)
    ? readdirSync(folder).filter((file) => !/\.html$|^\./.test(file))
    : new Set(logo ? [logo.light, logo.dark] : []);
  for (const name of wanted)
    cpSync(join(folder, name), join(site, 'publisher', name), { recursive: true });
}

/** The page with the newsroom’s head at the end of its head, header first and footer last in its body. */
export function addPublisher(html: string, publisher: Publisher): string {
  const { head, header, footer } = publisher.markup;
  const elements = elementsOf(html);
  const css = styleOf(publisher);
  const skip = elements.find((e) => attribute(e, 'class') === 'skip');
  const at = (tag: string): number =>
    elements.find((e) => e.tagName === tag)?.sourceCodeLocation?.endTag?.startOffset ?? 0;
  const top = skip?.sourceCodeLocation?.endOffset ?? 0;
  const box = (name: string, text: string): string =>
    text && `<div ${MARK}="${name}">${text}</div>`;
  return applyEdits(html, [
    {
      start: at('head'),
      end: at('head'),
      text: (css && `<style ${MARK}>${css}</style>`) + marked(head),
    },
    { start: top, end: top, text: box('header', header) },
    { start: at('body'), end: at('body'), text: box('footer', footer) },
  ]);
}

/** The page with the newsroom’s colour and nothing else of it. */
export function addColour(html: string, publisher: Publisher | undefined): string {
  if (!publisher) return html;
  const markup = { head: '', header: '', footer: '' };
  return addPublisher(html, { ...publisher, markup, headerHeight: 0, fonts: {} });
}

/** The elements of a head, each with the mark. */
function marked(head: string): string {
  const edits = elementsOf(`<head>${head}</head>`).flatMap((element) => {
    const { startTag, startOffset = 0 } = element.sourceCodeLocation ?? {};
    if (/^(html|head|body)$/.test(element.tagName)) return [];
    const at = (startTag?.startOffset ?? startOffset) + 1 + element.tagName.length;
    return [{ start: at, end: at, text: ` ${MARK}` }];
  });
  return applyEdits(`<head>${head}</head>`, edits).slice('<head>'.length, -'</head>'.length);
}

const LIGHT = ['day', 'fog', 'paper', 'framed'].map((light) => `[data-light=${light}]`).join();

/**
 * What the newsroom’s boxes are to the rest of the page. Its buttons get the colours back that browsers give them, and
 * its drawings their own size, both taken by the story’s style sheet; any rule of the newsroom’s still wins. On paper
 * what stands around the story would cover its words where it is fixed: the colophon names the newsroom there.
 */
const BOXES =
  `:where([${MARK}]) :is(button,input,select,textarea,summary){color:revert}` +
  `:where([${MARK}]) svg{display:revert;width:revert;height:revert;overflow:revert}` +
  `@media print{div[${MARK}]{display:none}}`;

/** The style of the newsroom’s boxes, and the tokens that are its to set. */
function styleOf({ headerHeight, accent, fonts = {}, markup }: Publisher): string {
  const families = Object.entries(fonts).map(([name, value]) => `--${name}:${value};`);
  const room = `${headerHeight}px`;
  const root = `${headerHeight > 0 ? `--publisher-header:${room};` : ''}${families.join('')}`;
  // On paper, and in a reader's own colours, it is the story's.
  return [
    root && `:root{${root}}`,
    (markup.header || markup.footer) && BOXES,
    // Its room stays in view, however the header itself is placed; what has the focus keeps out of it.
    headerHeight > 0 &&
      `@media screen{[${MARK}=header]{position:sticky;top:0;z-index:30;height:${room}}` +
        `[${MARK}=footer] :is(a,button,input){scroll-margin-top:${room}}}`,
    accent &&
      `:root,[data-light]{--brand:${accent.onDark}}${LIGHT}{--brand:${accent.onLight}}` +
        `@media (prefers-color-scheme:dark){${LIGHT}{--brand:${accent.onDimmed}}}` +
        '@media print,(forced-colors:active){:root,[data-light]{--brand:var(--accent)}}',
  ]
    .filter(Boolean)
    .join('');
}

/** Allows the hosts on the newsroom’s lists as well. */
export function widen(policy: Policy, { sources }: Publisher): Policy {
  const wide: Policy = new Map(policy);
  for (const [kind, hosts] of Object.entries(sources)) {
    const name = `${kind}-src`;
    if (hosts.length > 0) wide.set(name, [...(wide.get(name) ?? []), ...hosts]);
  }
  return wide;
}

/** Whether the newsroom put anything into the page. */
export const isMarked = (html: string): boolean => html.includes(MARK);

/** The page without what the newsroom put in: how its markup is written is its own affair. */
export function withoutPublisher(html: string): string {
  if (!isMarked(html)) return html;
  const own = elementsOf(html).filter((element) => attribute(element, MARK) !== undefined);
  return applyEdits(html, own.flatMap(removeElement));
}

/** True for an element that the newsroom put into the page itself, or whose parent it did. */
export function isPublishers(element: HtmlElement): boolean {
  if (attribute(element, MARK) !== undefined) return true;
  const { parentNode } = element;
  return parentNode !== null && 'tagName' in parentNode && isPublishers(parentNode);
}
