/** Makes a part of the page fit for a book: no controls, one picture a figure, notes that pop up. */
import type { Element, ElementContent, Properties } from 'hast';
import { narrowTables } from './tables.ts';
import { changed, elements, hasClass } from './tree.ts';

/** What only a screen that scrolls has a use for. */
const SCREEN = ['dateline', 'stage', 'switches', 'share', 'who-tag'];

export interface Adapted {
  content: ElementContent[];
  /** Notes that are shown where their number is touched. */
  notes: Element[];
}

/** @param content elements of the standalone page */
export function adapt(content: readonly ElementContent[]): Adapted {
  const notes: Element[] = [];
  const grave = new Set(
    elements(content)
      .filter((element) => hasClass(element, 'note') && hasClass(element, 'grave'))
      .map(({ properties }) => `#${properties['id']}`),
  );
  const bare = changed(content, (element) => (isForScreens(element) ? [] : [element]));
  const result = changed(bare, (element) => {
    const kept = { ...element, properties: properties(element) };
    if (hasClass(element, 'note')) {
      if (hasClass(element, 'grave')) return [{ ...kept, tagName: 'div' }];
      notes.push(footnote(kept));
      return [];
    }
    // The list at a chapter's end: its notes have been taken, and grave ones stand in the text.
    if (hasClass(element, 'notes')) return [];
    if (hasClass(element, 'record') && kept.children.every(({ type }) => type !== 'element'))
      return [];
    return [renamed(kept, grave)];
  });
  return { content: narrowTables(result), notes };
}

function isForScreens(element: Element): boolean {
  const { tagName, properties: own, children } = element;
  if (['script', 'style', 'template'].includes(tagName)) return true;
  if (SCREEN.some((name) => hasClass(element, name))) return true;
  const drawn = tagName === 'svg' || hasClass(element, 'layered');
  if (drawn && (hasClass(element, 'wide') || hasClass(element, 'narrow'))) {
    return own['dataChosen'] === undefined;
  }
  // The downloads stand in the data of the edition.
  return (
    tagName === 'p' &&
    children.some((child) => child.type === 'element' && 'dataSave' in child.properties)
  );
}

const LEFT_OUT = ['tabIndex', 'download', 'hrefLang'];

/** Data attributes speak to scripts, tab stops to scrolling boxes; readers of books know xml:lang. */
function properties({ properties: own }: Element): Properties {
  const kept = Object.entries(own).filter(
    ([name]) => !/^data[A-Z]/.test(name) && !LEFT_OUT.includes(name),
  );
  const { lang } = own;
  return { ...Object.fromEntries(kept), ...(lang ? { xmlLang: lang } : {}) };
}

function footnote(note: Element): Element {
  const { value: _, ...own } = note.properties;
  return {
    ...note,
    tagName: 'aside',
    properties: { ...own, epubType: 'footnote', role: 'doc-footnote' },
    children: note.children.map((child) =>
      child.type === 'element' && child.tagName === 'summary' ? { ...child, tagName: 'p' } : child,
    ),
  };
}

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
