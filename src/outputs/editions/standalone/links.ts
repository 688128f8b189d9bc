/** Where the links of the article lead once it stands alone. */
import type { Block } from './blocks.ts';

export type Turned =
  /** Leads there. */
  | { href: string }
  /** Leads to the list of files inside the page, and saves one of them where scripts run. */
  | { href: string; save: string }
  /** Leads nowhere any more: only its words stay. */
  | 'words';

/** Stands for wherever the site lies. */
const ROOT = 'http://site.invalid/';

/**
 * @param href as it stands in the built article: #fog, ?still, record/index.html#fog, /data/price.csv, https://…
 * @param blocks the files that stand in the page
 * @param ids every id of the page, those of the end matter that is added among them
 */
export function turn(href: string, blocks: readonly Block[], ids: ReadonlySet<string>): Turned {
  if (/^([#?]|[a-z][a-z0-9+.-]*:)/i.test(href)) return { href };
  const { pathname, hash } = new URL(href, ROOT);
  const path = pathname.slice(1).replace(/index\.html$/, '');
  const id = decodeURIComponent(hash.slice(1));
  const block = blocks.find(({ file }) => file === path);
  if (block) return { href: '#files', save: block.id };
  const places = path === '' ? [id] : path === 'record/' ? [`rests-${id}`, id, 'sources'] : [];
  // A file that is not among them may be there in its other form.
  if (path.startsWith('data/')) places.push('files');
  if (path === 'cite/' || path === 'editions/') places.push('edition');
  // A step's own page leads back to the step.
  if (/^s\/[^/]+\/$/.test(path)) places.push(path.split('/')[1] ?? '');
  const place = places.find((candidate) => candidate !== '' && ids.has(candidate));
  return place === undefined ? 'words' : { href: `#${place}` };
}
