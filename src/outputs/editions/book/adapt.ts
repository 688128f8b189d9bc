/** Makes a part of the page fit for a book: no controls, whole pictures, notes in a list at the chapter's end. */
import type { Element, ElementContent, Properties } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import type { Words } from '../../../story/words/words.ts';
import type { Plate } from './plates.ts';
import { narrowTables } from './tables.ts';
import { changed, elements, hasClass } from './tree.ts';

/** What only a screen that scrolls has a use for. */
const SCREEN = ['stage', 'switches', 'share', 'digests', 'pinned-label', 'veil'];

/** What a book puts in place of what a page has. */
export interface Parts {
  /** Pictures by the id of their step or figure. */
  plates: ReadonlyMap<string, Plate>;
  /** The numbers of a claim's sources in the list of sources, by the claim's id. */
  cited: ReadonlyMap<string, { id: string; number: number }[]>;
}

/** What a book says by itself in a part of the page. */
export interface BookWords {
  book: Pick<Words['book'], 'notes' | 'sources'>;
  voices: Pick<Words['voices'], 'account' | 'record'>;
}

/** @param content elements of the standalone page */
export function adapt(
  content: readonly ElementContent[],
  parts: Parts,
  { book, voices }: BookWords,
): ElementContent[] {
  const grave = new Set(
    elements(content)
      .filter((element) => hasClass(element, 'note') && hasClass(element, 'grave'))
      .map(({ properties }) => `#${properties['id']}`),
  );
  const pictured = changed(content, (element) => {
    if (isForScreens(element)) return [];
    if (hasClass(element, 'figures')) return [figures(element)];
    return [withPicture(element, parts) ?? element];
  });
  return changed(narrowTables(pictured), (element) => {
    const kept = { ...element, properties: properties(element) };
    if (hasClass(element, 'notes')) return [endnotes(kept, book)];
    if (hasClass(element, 'note')) return [note(kept, parts, book)];
    if (hasClass(element, 'step')) return [spoken(kept, element.properties['dataVoice'], voices)];
    return [renamed(kept, grave)];
  });
}

function isForScreens({ tagName, properties: own, children }: Element): boolean {
  if (['script', 'style', 'template'].includes(tagName)) return true;
  const classes = [own['className'] ?? []].flat().map(String);
  if (SCREEN.some((name) => classes.includes(name))) return true;
  // The downloads stand in the data of the edition.
  return (
    tagName === 'p' &&
    children.some((child) => child.type === 'element' && 'dataSave' in child.properties)
  );
}

/** A step or a figure with its picture drawn whole, and its table where it has one. */
function withPicture(element: Element, { plates }: Parts): Element | undefined {
  const plate = plates.get(String(element.properties['id']));
  if (!plate) return undefined;
  const figure = (extra: ElementContent[] = []): Element =>
    h('figure', [plate.picture, h('figcaption', plate.summary), ...extra]);
  if (element.tagName !== 'figure') {
    const children = element.children.map((child) =>
      child.type === 'element' && child.tagName === 'figure' ? figure() : child,
    );
    return { ...element, children };
  }
  const table = select('section.table-scroll', element);
  return h('div', { id: String(element.properties['id']), className: ['inset'] }, [
    figure(),
    ...(table ? [table] : []),
  ]);
}

/** Under the last picture of a graphic: its figures, without the ways to share and load them. */
function figures({ properties: own, children }: Element): Element {
  const kept = children.filter(
    (child) => child.type === 'element' && (child.tagName !== 'p' || hasClass(child, 'quiet')),
  );
  return { type: 'element', tagName: 'div', properties: own, children: kept };
}

/** Those of the archived copies of sources, which stand in any HTML. */
const ROBUST = /^dataVersion(url|date)$/;

/** Data attributes speak to scripts, tab stops to scrolling boxes; readers of books know xml:lang. */
function properties({ properties: own }: Element): Properties {
  const kept = Object.entries(own).filter(
    ([name]) =>
      (name === 'dataStatus' || ROBUST.test(name) || !/^data[A-Z]/.test(name)) &&
      !['tabIndex', 'download', 'hrefLang'].includes(name),
  );
  const { lang } = own;
  return { ...Object.fromEntries(kept), ...(lang ? { xmlLang: lang } : {}) };
}

/** A plate stands by itself: it says whose words are under it, and those of the record stand as in the text. */
function spoken(step: Element, voice: unknown, voices: BookWords['voices']): Element {
  if (voice !== 'account' && voice !== 'record') return step;
  const children = step.children.map((child) => {
    if (child.type !== 'element' || !hasClass(child, 'step-words')) return child;
    const isHead = (node: ElementContent): boolean =>
      node.type === 'element' && node.tagName === 'h2';
    const heads = child.children.filter(isHead);
    const said = child.children.filter((node) => !isHead(node));
    const named = said.some((node) => node.type === 'element' && hasClass(node, 'voice'))
      ? said
      : [h('p', { className: ['voice'] }, voices[voice]), ...said];
    const className = ['recorded', ...(hasClass(step, 'ours') ? ['ours'] : [])];
    const words = voice === 'record' ? [h('div', { className }, h('div', named))] : named;
    return { ...child, children: [...heads, ...words] };
  });
  return { ...step, children };
}

function endnotes({ properties: own, children }: Element, { notes }: BookWords['book']): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { ...own, epubType: 'footnotes', ariaLabel: notes },
    children: [h('h2', notes), ...children],
  };
}

/** A note in the list, whose content shows where its number is touched; a grave one stands open in the text. */
function note(element: Element, { cited }: Parts, book: BookWords['book']): Element {
  const id = String(element.properties['id']);
  const sources = cited.get(id.replace('claim-', '')) ?? [];
  const children = element.children.flatMap((child) =>
    child.type === 'element' && hasClass(child, 'cited')
      ? [...references(sources, book), ...selectAll('.back', child).map((back) => h('p', back))]
      : [child],
  );
  if (element.tagName !== 'li') return { ...element, children };
  const { id: _, className: __, dataStatus, ...others } = element.properties;
  const aside = { id, className: ['note'], dataStatus, epubType: 'footnote', role: 'doc-footnote' };
  return {
    ...element,
    properties: others,
    children: [{ type: 'element', tagName: 'aside', properties: aside, children }],
  };
}

function references(
  sources: readonly { id: string; number: number }[],
  book: BookWords['book'],
): Element[] {
  if (sources.length === 0) return [];
  const links = sources.flatMap(({ id, number }, i) => [
    i > 0 ? ', ' : '',
    h('a', { href: `#source-${id}` }, String(number)),
  ]);
  const [before, after] = book.sources(sources.length, { numbers: GAP }).split(GAP);
  return [h('p', { className: ['cited'] }, [before ?? '', ...links, after ?? ''])];
}

/** Stands for the links while the words around them are chosen. */
const GAP = '\ufffc';

const NAMES: Record<string, string> = { 'scroll-scene': 'div', details: 'div', summary: 'p' };
const HEADINGS: Record<string, string> = { h2: 'h1', h3: 'h2' };

function renamed(element: Element, grave: ReadonlySet<string>): Element {
  const { tagName, properties: own } = element;
  const href = String(own['href'] ?? '');
  if (tagName === 'a' && href.startsWith('#claim-') && 'ariaLabel' in own && !grave.has(href)) {
    return { ...element, properties: { ...own, epubType: 'noteref', role: 'doc-noteref' } };
  }
  return { ...element, tagName: NAMES[tagName] ?? HEADINGS[tagName] ?? tagName };
}
