/** The notes of all chapters in one section after the story, each with the page that its number stands on. */
import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import type { Words } from '../../../story/words/words.ts';
import type { BookPage } from '../book/pages.ts';
import { changed, elements, hasClass } from '../book/tree.ts';
import { mergedPages } from './heads.ts';

/** Numbers of pages, from 1, by the id of what stands there. */
export type Folios = ReadonlyMap<string, number>;

/** What the section is called in addresses. */
export const NOTES = 'notes';

/** The id of a number in the text. */
export const markOf = (claim: string): string => `mark-${claim}`;

const isNotes = (node: ElementContent): node is Element =>
  node.type === 'element' && hasClass(node, 'notes');

/** A part without its notes. */
export const withoutNotes = (content: readonly ElementContent[]): ElementContent[] =>
  changed(content, (element) => (isNotes(element) ? [] : [element]));

/**
 * @param pages the parts with their notes
 * @param key what the lines under the numbers say
 * @returns the section, once it is known where the numbers stand
 */
export function endnotes(
  pages: readonly BookPage[],
  { book }: Words,
  key: Element | undefined,
): (folios: Folios) => Element {
  const groups = pages.flatMap(({ title, content }) =>
    elements(content)
      .filter(isNotes)
      .map((notes) => ({ title, notes })),
  );
  return (folios) =>
    h('section', { className: ['end', 'apart', 'endnotes'], id: NOTES }, [
      h('h1', { id: `${NOTES}-head` }, book.notes),
      ...(key ? [key] : []),
      ...groups.map(({ title, notes }) => ({
        ...notes,
        children: [h('h2', title), ...placed(rest(notes), folios, book)],
      })),
    ]);
}

/** All but the heading, which the chapter's title stands for. */
const rest = ({ children }: Element): ElementContent[] =>
  children.filter((child) => child.type !== 'element' || child.tagName !== 'h2');

function placed(
  content: readonly ElementContent[],
  folios: Folios,
  { onPage, seePage }: Words['book'],
): ElementContent[] {
  const pageOf = (href: string): string => String(folios.get(href.slice(1)) ?? '');
  return changed(content, (element) => {
    // A note that stands open in the text is not printed twice.
    const led = element.children.find(isLink);
    if (element.tagName === 'li' && led) {
      const href = String(led.properties['href']);
      const see = h('a', { href }, seePage({ page: pageOf(href) }));
      const number = h('b', String(element.properties['value'] ?? ''));
      return [{ ...element, children: [h('p', { className: ['elsewhere'] }, [number, ' ', see])] }];
    }
    if (!hasClass(element, 'note')) return [element];
    const back = select('a.back', element);
    const claim = String(element.properties['id']).replace('claim-', '');
    const href = `#${markOf(claim)}`;
    const page = h('a', { className: ['at'], href }, onPage({ page: pageOf(href) }));
    const children = element.children
      .filter((child) => child.type !== 'element' || selectAll('a.back', child).length === 0)
      .map((child) =>
        back && child.type === 'element' && hasClass(child, 'status')
          ? { ...child, children: [...child.children, ' ', page].map(asNode) }
          : child,
      );
    return [{ ...element, children }];
  });
}

const isLink = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'a';

const asNode = (node: ElementContent | string): ElementContent =>
  typeof node === 'string' ? { type: 'text', value: node } : node;

/** "Notes to pages 3–6", by the page they stand on. */
export function notesHeads(
  section: Element,
  folios: Folios,
  { book }: Words,
): ReadonlyMap<number, string> {
  const led = new Map<number, Set<number>>();
  for (const note of selectAll('.note', section)) {
    const on = folios.get(String(note.properties['id']));
    const said = select('a.at', note)?.properties['href'];
    const of = folios.get(String(said).slice(1));
    if (on === undefined || of === undefined) continue;
    led.set(on, (led.get(on) ?? new Set()).add(of));
  }
  return new Map(
    [...led].map(([on, of]) => [on, book.notesTo(of.size, { pages: mergedPages([...of]) })]),
  );
}
