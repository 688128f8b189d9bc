/**
 * The story as one piece of HTML that survives a CMS: no scripts, styles, classes or drawings, headings from h2,
 * full addresses, a picture a step, and notes as one numbered list with ways back.
 */
import type { Element, ElementContent, Nodes, Parents } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ClaimEntry, Story } from '../../story/types.ts';
import { CARD } from '../../site/sharing/card.ts';
import { printDay } from '../../story/dates.ts';
import { editionTitle, slugOf } from '../../story/edition-names.ts';
import { absolute } from '../../story/site.ts';
import type { Words } from '../../story/words/words.ts';

/**
 * How large a picture stands in the piece: it is larger itself, but a page without a rule for pictures would have it
 * run out of a column of text, and a rule of our own would not survive.
 */
const SHOWN = { width: 640, height: Math.round((640 * CARD.height) / CARD.width) };

/** What is drawn, folded or said twice in the page, and stands elsewhere here or not at all. */
const LEFT_OUT =
  /^(stage|digests|who-tag|note|notes|figures|veil|content-note|back|pinned-label|skip|share|sign-line)$/;
const NEVER = new Set([
  'script',
  'style',
  'svg',
  'template',
  'button',
  'input',
  'nav',
  'dialog',
  'picture',
]);
const BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'dl', 'table']);
const KEPT = new Set([
  ...BLOCKS,
  'li',
  'dt',
  'dd',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'strong',
  'em',
  'sup',
  'br',
]);
/** Elements that only hold others. */
const BOXES = new Set([
  'div',
  'section',
  'article',
  'figure',
  'aside',
  'details',
  'header',
  'scroll-scene',
  'footer',
]);

/**
 * @param page the built article, its addresses from the site's root
 * @param root the full address of the site
 */
export function republished(page: string, story: Story, root: URL): ElementContent[] {
  const noted = new Map<number, ClaimEntry>();
  const own = new Set([
    ...[...story.chapters, ...story.end].map(({ data }) => data.id),
    'corrections',
  ]);
  const sections = sectionsIn(fromHtml(page)).filter((e) => own.has(String(e.properties['id'])));
  const ids = idsOf(story);
  const noteOf = (claim: ClaimEntry): string => {
    noted.set(claim.number, claim);
    return `#${ids.note(claim)}`;
  };
  const numberOf = (claim: ClaimEntry): ElementContent[] => {
    const id = noted.has(claim.number) ? undefined : ids.said(claim);
    return [h('sup', { id }, [h('a', { href: noteOf(claim) }, String(claim.number))])];
  };
  const clean = cleaner(story, { root, noteOf, numberOf });
  const body = sections.flatMap((section) => clean.blocks(section.children));
  const notes = [...noted.values()].sort((a, b) => a.number - b.number);
  return [
    ...credit(story, root),
    ...body,
    h('h2', story.words.republish.notes),
    h(
      'ol',
      notes.map((claim) => note(claim, { root, ids, words: story.words })),
    ),
  ];
}

interface Ids {
  note: (claim: ClaimEntry) => string;
  said: (claim: ClaimEntry) => string;
}

/** The ids of the piece: a page may hold other stories beside it, whose notes have numbers too. */
function idsOf({ meta }: Story): Ids {
  const story = slugOf(meta.title);
  return {
    note: ({ number }) => `${story}-note-${number}`,
    said: ({ number }) => `${story}-said-${number}`,
  };
}

/**
 * The first chapter alone, its numbers led to the notes in the article.
 * @param page the built article, its addresses from the site's root
 * @param root the full address of the site; without it there are no pictures, numbers and links within the site
 */
export function firstChapter(page: string, story: Story, root: URL | undefined): ElementContent[] {
  const first = story.chapters[0]?.data.id;
  const noteOf = ({ id }: ClaimEntry): string | undefined => absolute(`/#claim-${id}`, root);
  const numberOf = (claim: ClaimEntry): ElementContent[] => {
    const href = noteOf(claim);
    return href ? [h('sup', [h('a', { href }, String(claim.number))])] : [];
  };
  const clean = cleaner(story, { root, noteOf, numberOf });
  return sectionsIn(fromHtml(page))
    .filter(({ properties }) => properties['id'] === first)
    .flatMap((section) => clean.blocks(section.children));
}

function sectionsIn(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const isSection =
    node.type === 'element' && node.tagName === 'section' && hasClass(node, /^(chapter|end)$/);
  return isSection ? [node] : (node.children as Nodes[]).flatMap(sectionsIn);
}

function credit({ meta, publisher, words }: Story, root: URL): Element[] {
  const { original, licence } = meta;
  const { republish } = words;
  const story = h('a', { href: root.href }, meta.title);
  return [
    h('p', [
      h('em', [
        ...(original
          ? republish.credit.pieces<string | Element>({
              story,
              author: meta.author,
              title: original.title,
              publisher: h('a', { href: original.url }, original.publisher),
              date: original.date,
            })
          : republish.creditAlone.pieces<string | Element>({ story, author: meta.author })),
        meta.disclosure ? ` ${meta.disclosure} ` : ' ',
        ...republish.creditEnd.pieces({
          licence: h('a', { href: licence.words.url }, licence.words.name),
        }),
        ' ',
        ...words.credits.edition.pieces<string | Element>({
          edition: editionTitle(meta),
          date: printDay(meta.edition.date, words),
        }),
        ...(publisher
          ? [
              ' ',
              ...words.publisher.by.pieces<string | Element>({
                name: publisher.address
                  ? h('a', { href: publisher.address }, publisher.name)
                  : publisher.name,
              }),
            ]
          : []),
        ` ${republish.signs}`,
      ]),
    ]),
    h('p', meta.dek),
  ];
}

function note(
  claim: ClaimEntry,
  { root, ids, words: { status: labels, republish } }: { root: URL; ids: Ids; words: Words },
): Element {
  const { number, id, status, finding, caution } = claim;
  const words = [finding, caution].filter(Boolean).join(' ');
  return h('li', { id: ids.note(claim), value: number }, [
    h('strong', labels[status].word),
    `: ${words} `,
    h('a', { href: new URL(`record/index.html#${id}`, root).href }, republish.sources),
    ' ',
    h('a', { href: `#${ids.said(claim)}` }, republish.backTo({ number })),
  ]);
}

/** Where the links of the piece lead. */
interface Ways {
  /** Undefined where the build does not know the site's address: nothing leads into the site then. */
  root: URL | undefined;
  noteOf: (claim: ClaimEntry) => string | undefined;
  /** What stands in the text for the number of a note. */
  numberOf: (claim: ClaimEntry) => ElementContent[];
}

function cleaner(story: Story, { root, noteOf, numberOf }: Ways) {
  /** What stands in a line. */
  function inline(node: Nodes): ElementContent[] {
    if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
    if (node.type !== 'element' || isLeftOut(node)) return [];
    if (hasClass(node, /^mark-no$/)) return mark(node);
    const inside = (node.children as Nodes[]).flatMap(inline);
    if (node.tagName === 'a') return link(node, inside);
    const tag = { b: 'strong', i: 'em' }[node.tagName] ?? node.tagName;
    // Of which cells a heading speaks.
    const { scope } = node.properties;
    return KEPT.has(tag) ? [h(tag, tag === 'th' ? { scope } : {}, inside)] : inside;
  }

  function mark(node: Element): ElementContent[] {
    const id = /#claim-([\w-]+)/.exec(toHtml(node))?.[1] ?? '';
    const claim = story.claims.get(id);
    if (!claim)
      throw new Error(`a number in the text leads to the note ${id}, which is not in the ledger`);
    return numberOf(claim);
  }

  function link(node: Element, inside: ElementContent[]): ElementContent[] {
    const href = String(node.properties['href'] ?? '');
    const claim = story.claims.get(/#claim-([\w-]+)$/.exec(href)?.[1] ?? '');
    const place = href.startsWith('#') ? `index.html${href}` : href.replace(/^\//, '');
    const to = claim ? noteOf(claim) : URL.canParse(place, root) ? new URL(place, root).href : '';
    return to ? [h('a', { href: to }, inside)] : inside;
  }

  /** What stands below another: words outside any block become a paragraph. */
  function blocks(nodes: readonly Nodes[], step = ''): Element[] {
    const done: Element[] = [];
    let loose: ElementContent[] = [];
    const close = (): void => {
      if (loose.some((node) => node.type !== 'text' || node.value.trim() !== ''))
        done.push(h('p', loose));
      loose = [];
    };
    for (const node of nodes) {
      if (node.type !== 'element') {
        loose.push(...inline(node));
        continue;
      }
      if (isLeftOut(node)) continue;
      const { tagName, properties } = node;
      const isStep = 'dataStep' in properties;
      const here = isStep ? String(properties['id']) : step;
      if ('dataStill' in properties && step) {
        close();
        done.push(...picture(step));
      } else if (tagName === 'p' && hasClass(node, /^voice$/)) {
        close();
        done.push(h('p', h('em', node.children.flatMap(inline))));
      } else if (BLOCKS.has(tagName)) {
        close();
        done.push(h(tagName, node.children.flatMap(inline)));
      } else if (BOXES.has(tagName)) {
        close();
        done.push(...blocks(node.children, here));
      } else loose.push(...inline(node));
    }
    close();
    return done;
  }

  function picture(id: string): Element[] {
    const src = absolute(`/og/${id}.png`, root);
    return src ? [h('p', h('img', { src, alt: story.steps.get(id)?.summary, ...SHOWN }))] : [];
  }

  return { blocks };
}

function isLeftOut(node: Element): boolean {
  return NEVER.has(node.tagName) || hasClass(node, LEFT_OUT);
}

function hasClass(node: Parents, pattern: RegExp): boolean {
  const names = node.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(names) && names.some((name) => pattern.test(String(name)));
}
