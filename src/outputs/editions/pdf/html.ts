/** The story as one document for paper: title, contents with folios, chapters with their notes, sources, colophon. */
import { readFileSync } from 'node:fs';
import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Story } from '../../../story/types.ts';
import type { Words } from '../../../story/words/words.ts';
import { graphicOf } from '../../../graphics/registry.ts';
import { valuesOf } from '../../../site/sharing/drawing-css.ts';
import { colophon } from '../book/colophon.ts';
import { type BookPage, bookPages } from '../book/pages.ts';
import { partsOf } from '../book/parts.ts';
import { changed } from '../book/tree.ts';
import { datedEdition, editionOf, fileNames } from '../../../story/edition-names.ts';
import { rangeOf } from '../../../site/fonts/css.ts';
import { type CutFace, cutFaces } from '../standalone/fonts.ts';

/** The style sheets of the print. */
export const SHEETS = ['book', 'notes'].map((name) =>
  readFileSync(new URL(`./paper/${name}.css`, import.meta.url), 'utf8'),
);
const CHARACTERS = '0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-\u2010\u00ad•';

/** The sections after the story that begin on a page of their own, and the running head of what follows them. */
const apartIn = ({ book }: Words): Record<string, string> => ({
  provenance: book.afterStory,
  sources: book.sourceList,
});

/** What a page of paper has for colours. */
const paper = () => ({
  ...valuesOf('paper'),
  ground: '#fff',
  ink: '#000',
  'ink-soft': '#333',
  neighbour: '#fafafa',
  serif: '"Story Serif"',
  display: '"Story Display"',
  sans: '"Story Sans"',
});

/** @returns the document, once the folios of its parts are known by their ids; before, they are left empty */
export async function paperHtml(
  html: string,
  story: Story,
): Promise<(folios: ReadonlyMap<string, number>) => string> {
  const { title, language } = editionOf(story);
  const parts = partsOf(story, 'wide', paper());
  const { words } = story;
  const apart = apartIn(words);
  const data = words.book.dataAttached({ file: fileNames(editionOf(story)).data });
  const pages = bookPages(html, parts, words, colophon(story, data)).map((page) => ({
    ...page,
    content: changed(page.content, (element) => [acrossIn(story, element)]),
  }));
  const [front, ...rest] = pages;
  const body = rest.flatMap((page) => printed(page, apart));
  const first = titlePage(story, parts.cover, front);
  const faces = await cutFaces(
    textOf({ type: 'root', children: [first, ...body] }) + CHARACTERS + title,
    words,
  );
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    h('style', styles(title, faces, rest, apart)),
  ]);
  return (folios) => {
    const content = [first, contents(rest, folios, words.book.contents), h('main', body)];
    return `<!doctype html>${toHtml(h('html', { lang: language }, [head, h('body', content)]))}`;
  };
}

function styles(
  title: string,
  faces: readonly CutFace[],
  pages: readonly BookPage[],
  apart: Record<string, string>,
): string {
  const fonts = faces.map(
    ({ face, bytes }) =>
      `@font-face{font-family:"${face.family}";font-weight:${face.weight};src:url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')})${rangeOf(face)}}`,
  );
  // Chromium knows no running strings: each part has pages of a name, which say what it is called.
  let end = '';
  const heads = pages.map(({ name, title: heading, part, content }) => {
    if (part === 'backmatter') end = name in apart ? name : end;
    const run = part === 'backmatter' ? end : name;
    const words = part === 'backmatter' ? (apart[run] ?? heading) : heading;
    const head = `:right{@top-right{content:${JSON.stringify(words)};font:400 7.5pt/1 'Story Sans';color:#333}}`;
    const across = `#${name} .across{page:p-${run}-across}@page p-${run}-across{size:A4 landscape}@page p-${run}-across${head}`;
    return `#${name}{page:p-${run}}@page p-${run}${head}${content.some(holdsAcross) ? across : ''}`;
  });
  return [...fonts, ...SHEETS, ...heads]
    .join('\n')
    .replace("'{title}'", () => JSON.stringify(title));
}

/** A step whose picture needs it stands on a page of its own, across. */
function acrossIn(story: Story, element: Element): Element {
  const step = story.steps.get(String(element.properties['id']));
  if (!step || !graphicOf(step.graphic).across?.(step.state)) return element;
  const classes = [element.properties['className'] ?? []].flat();
  return { ...element, properties: { ...element.properties, className: [...classes, 'across'] } };
}

const holdsAcross = (node: ElementContent): boolean => select('.across', node) !== undefined;

function titlePage(story: Story, cover: Element | undefined, front: BookPage | undefined): Element {
  const { meta, publisher, words: said } = story;
  const by = publisher ? ` ${said.publisher.by({ name: publisher.name })}` : '';
  const imprint = `${meta.author}. ${datedEdition(story)}.${by}`;
  const words = (front?.content ?? []).filter((node) => node.type === 'element');
  return h('section', { className: ['title-page'] }, [
    ...(cover ? [cover] : []),
    ...words,
    h('p', { className: ['imprint'] }, imprint),
  ]);
}

function contents(
  pages: readonly BookPage[],
  folios: ReadonlyMap<string, number>,
  heading: string,
): Element {
  const rows = pages.map(({ name, title, part }) =>
    h('li', { className: part === 'backmatter' ? ['small'] : [] }, [
      h('a', { href: `#${name}` }, [
        h('span', title),
        ' ',
        h('span', { className: ['folio'] }, String(folios.get(name) ?? '')),
      ]),
    ]),
  );
  return h('nav', { className: ['contents'], ariaLabelledBy: 'contents-title' }, [
    h('h1', { id: 'contents-title' }, heading),
    h('ol', rows),
  ]);
}

/** A part for paper: links to what is not in the book keep their words, sources show their addresses. */
function printed(
  { name, content, part }: BookPage,
  apart: Record<string, string>,
): ElementContent[] {
  return changed(content, (element) => {
    const { tagName, properties } = element;
    const id = String(properties['id'] ?? '');
    if (tagName === 'a' && /^[?]/.test(String(properties['href']))) return element.children;
    if (id === name && part === 'backmatter' && name in apart) {
      return [{ ...element, properties: { ...properties, className: ['end', 'apart'] } }];
    }
    if (tagName === 'li' && id.startsWith('source-')) {
      // That of the source, and that of its archived copy where it has one.
      const shown = selectAll('a', element).map(({ properties: { href } }) =>
        h('span', { className: ['address'] }, String(href).replace(/^https?:\/\//, '')),
      );
      return [{ ...element, children: [...element.children, ...shown] }];
    }
    return [element];
  });
}
