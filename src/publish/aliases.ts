/** Keeps links to renamed places alive: an empty element with the old id stands next to the new one. */
import { applyEdits, attribute, elementsOf, type HtmlElement, insertAt } from './html.ts';

/** Old id, new id. */
export type Aliases = Readonly<Record<string, string>>;

/** Elements that may hold an empty <span> as their first child. */
const HOLDS = /^(section|article|header|footer|main|div|li|dd|td|figure|p|h[1-6])$/;

/** The ids under which something with a permanent id stands in a page: a claim has a note as well. */
const FORMS = [(id: string) => id, (id: string) => `claim-${id}`];

/** The page with an anchor for every alias whose new id stands in it. */
export function addAnchors(html: string, aliases: Aliases): string {
  if (Object.keys(aliases).length === 0) return html;
  const elements = elementsOf(html);
  const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
  const pairs = Object.entries(aliases).flatMap(([was, now]) =>
    FORMS.map((form) => ({ was: form(was), element: byId.get(form(now)) })),
  );
  const edits = pairs.flatMap(({ was, element }) =>
    element && !byId.has(was) ? anchor(was, element) : [],
  );
  return applyEdits(html, edits);
}

function anchor(id: string, element: HtmlElement): ReturnType<typeof insertAt> {
  const span = `<span id="${id}"></span>`;
  // A disclosure begins with its summary, so the anchor goes in there.
  const summary = element.childNodes.find(
    (node): node is HtmlElement => 'tagName' in node && node.tagName === 'summary',
  );
  if (summary) return insertAt(summary, 'inside', span);
  return insertAt(element, HOLDS.test(element.tagName) ? 'inside' : 'before', span);
}
