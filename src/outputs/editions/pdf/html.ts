/** The story as one document for paper: title, contents with folios, chapters, their notes, sources, colophon. */
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
import { changed, hasClass } from '../book/tree.ts';
import { endnotes, type Folios, markOf, NOTES, notesHeads, withoutNotes } from './endnotes.ts';
import { headsCss, quoted } from './heads.ts';
import { datedEdition, editionOf, fileNames } from '../../../story/edition-names.ts';
import { rangeOf } from '../../../site/fonts/css.ts';
import { type CutFace, cutFaces } from '../standalone/fonts.ts';

/** The style sheets of the print. */
export const SHEETS = ['book', 'notes'].map((name) =>
  readFileSync(new URL(`./paper/${name}.css`, import.meta.url), 'utf8'),
);
const CHARACTERS =
  '0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-\u2010\u2013\u00ad•';

/** The sections after the story that begin on a page of their own; the others run on. */
const APART = new Set(['provenance', 'sources']);

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
export async function paperHtml(html: string, story: Story): Promise<(folios: Folios) => string> {
  const { title, language } = editionOf(story);
  const parts = partsOf(story, 'wide', paper());
  const { words } = story;
  const data = words.book.dataAttached({ file: fileNames(editionOf(story)).data });
  const pages = bookPages(html, parts, words, colophon(story, data)).map((page) => ({
    ...page,
    content: changed(page.content, (element) => [acrossIn(story, element)]),
  }));
  const [front, ...rest] = pages;
  const marked = new Set<string>();
  const ready = rest.map((page) => ({ ...page, content: printed(page, marked) }));
  const body = (part: BookPage['part']): ElementContent[] =>
    ready.filter((page) => page.part === part).flatMap(({ content }) => content);
  const [told, after] = [body('bodymatter'), body('backmatter')];
  const notes = endnotes(rest, words, select('.key', { type: 'root', children: after }));
  const first = titlePage(story, parts.cover, front);
  const none = notes(new Map());
  const faces = await cutFaces(
    [first, ...told, none, ...after].map((node) => textOf(node)).join('') +
      CHARACTERS +
      title +
      words.book.notesTo(2, { pages: '' }),
    words,
  );
  const style = styles(title, faces);
  const firstAfter = ready.findIndex(({ part }) => part === 'backmatter');
  const listed: Listed[] = ready
    .toSpliced(firstAfter < 0 ? ready.length : firstAfter, 0, {
      name: NOTES,
      title: words.book.notes,
      part: 'backmatter',
      content: [none],
    })
    .map(({ content, ...page }) => {
      const heading = select('h1', { type: 'root', children: content });
      return { ...page, heading: String(heading?.properties['id'] ?? page.name) };
    });
  return (folios) => {
    const section = notes(folios);
    const begun = listed.flatMap(({ heading, title }) => {
      const page = folios.get(heading);
      return page === undefined ? [] : [{ page, title }];
    });
    const heads = headsCss(begun, notesHeads(section, folios, words));
    const head = h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', title),
      h('style', `${style}\n${heads}`),
    ]);
    const pointed = (content: readonly ElementContent[]): ElementContent[] =>
      withPages(content, listed, folios, words.book.onPage);
    const main = h('main', [...pointed(told), section, ...pointed(after)]);
    const content = [first, contents(listed, folios, words.book.contents), main];
    return `<!doctype html>${toHtml(h('html', { lang: language }, [head, h('body', content)]))}`;
  };
}

function styles(title: string, faces: readonly CutFace[]): string {
  const fonts = faces.map(
    ({ face, bytes }) =>
      `@font-face{font-family:"${face.family}";font-weight:${face.weight};src:url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')})${rangeOf(face)}}`,
  );
  return [...fonts, ...SHEETS].join('\n').replace("'{title}'", () => quoted(title));
}

/** A step whose picture needs it stands on a page of its own, across. */
function acrossIn(story: Story, element: Element): Element {
  const step = story.steps.get(String(element.properties['id']));
  if (!step || !graphicOf(step.graphic).across?.(step.state)) return element;
  const classes = [element.properties['className'] ?? []].flat();
  return { ...element, properties: { ...element.properties, className: [...classes, 'across'] } };
}

function titlePage(story: Story, cover: Element | undefined, front: BookPage | undefined): Element {
  const { meta, publisher, words: said } = story;
  const by = publisher ? ` ${said.publisher.by({ name: publisher.name })}` : '';
  const imprint = `${meta.author}. ${datedEdition(story)}.${by}`;
  const { original } = meta;
  // On a page of the web stands how long it takes, and where more is.
  const from =
    original &&
    said.credits.retold({ ...original, editors: original.editors.join(said.list.last) });
  const words = changed(front?.content ?? [], (element) =>
    hasClass(element, 'hero-source')
      ? from === undefined
        ? []
        : [{ ...element, children: [{ type: 'text', value: from }] }]
      : [element],
  ).filter((node) => node.type === 'element');
  return h('section', { className: ['title-page'] }, [
    ...(cover ? [cover] : []),
    ...words,
    h('p', { className: ['imprint'] }, imprint),
  ]);
}

/** A part as the contents name it. A section may begin at the foot of a page, and its heading stand on the next. */
interface Listed extends Omit<BookPage, 'content'> {
  /** The id of its heading. */
  heading: string;
}

function contents(pages: readonly Listed[], folios: Folios, heading: string): Element {
  const rows = pages.map(({ heading: id, title, part }) =>
    h('li', { className: part === 'backmatter' ? ['small'] : [] }, [
      h('a', { href: `#${id}` }, [
        h('span', title),
        ' ',
        h('span', { className: ['folio'] }, String(folios.get(id) ?? '')),
      ]),
    ]),
  );
  return h('nav', { className: ['contents'], ariaLabelledBy: 'contents-title' }, [
    h('h1', { id: 'contents-title' }, heading),
    h('ol', rows),
  ]);
}

/**
 * A part for paper: links to what is not in the book keep their words, sources show their addresses.
 * @param marked the notes whose numbers have stood before; the first number of each has an id
 */
function printed({ name, content, part }: BookPage, marked: Set<string>): ElementContent[] {
  return changed(withoutNotes(content), (element) => {
    const { tagName, properties } = element;
    const id = String(properties['id'] ?? '');
    if (tagName === 'a' && /^[?]/.test(String(properties['href']))) return element.children;
    if (tagName === 'h1' && id === '') {
      return [{ ...element, properties: { ...properties, id: `${name}-head` } }];
    }
    if (hasClass(element, 'mark-no')) return [numbered(element, marked)];
    if (id === name && part === 'backmatter' && APART.has(name)) {
      return [{ ...element, properties: { ...properties, className: ['end', 'apart'] } }];
    }
    if (tagName === 'li' && id.startsWith('source-')) {
      // That of the source, and that of its archived copy where it has one.
      const shown = selectAll('a', element).map(({ properties: { href } }) =>
        h('span', { className: ['address'] }, ` ${addressOf(String(href))}`),
      );
      return [{ ...element, children: [...element.children, ...shown] }];
    }
    return [element];
  });
}

/** A number in the text, which its note leads back to. */
function numbered(mark: Element, marked: Set<string>): Element {
  const claim = String(select('a', mark)?.properties['href'] ?? '').replace('#claim-', '');
  if (marked.has(claim)) return mark;
  marked.add(claim);
  return { ...mark, properties: { ...mark.properties, id: markOf(claim) } };
}

/** What is pointed to by its name has its page beside it. */
function withPages(
  content: readonly ElementContent[],
  parts: readonly Listed[],
  folios: Folios,
  onPage: Words['book']['onPage'],
): ElementContent[] {
  return changed(content, (element) => {
    const part = parts.find(({ name }) => element.properties['href'] === `#${name}`);
    if (element.tagName !== 'a' || !part) return [element];
    const page = ` (${onPage({ page: String(folios.get(part.heading) ?? '') })})`;
    return [{ ...element, children: [...element.children, { type: 'text', value: page }] }];
  });
}

/** As one types it: letters of other alphabets, not their codes. */
function addressOf(href: string): string {
  const short = href.replace(/^https?:\/\//, '').replace(/\/$/, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}
