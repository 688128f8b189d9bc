/** What of a built site stands in the pages of others: the story as text, and the code of its frames. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatterFactory, HtmlValidate, StaticConfigLoader } from 'html-validate';
import sanitizeHtml from 'sanitize-html';
import { attribute, elementsOf } from '../src/publish/html.ts';
import { printDay } from '../src/story/dates.ts';
import { loadStory } from '../src/story/story.ts';
import { IN_POSTS } from './republish.ts';
import { expect } from './support.ts';

/** A piece of a page: what holds of a whole document is not asked of it. */
const VALIDATOR = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'no-inline-style': 'error' },
  }),
);

/**
 * The story as a CMS keeps it: every chapter, note and picture, nothing that leads nowhere, no words run together.
 * @param republish the folder of it
 * @param address where the site will be
 */
export async function expectRepublished(republish: string, address: string): Promise<void> {
  const html = readFileSync(join(republish, 'story.txt'), 'utf8');
  const { results } = await VALIDATOR.validateString(html);
  expect(formatterFactory('text')(results)).toBe('');
  const kept = sanitizeHtml(html, IN_POSTS);
  expect(sanitizeHtml(kept, { allowedTags: [] })).toBe(sanitizeHtml(html, { allowedTags: [] }));
  const story = loadStory();
  for (const { data } of [...story.chapters, ...story.end])
    expect(kept).toContain(`>${data.title}</h2>`);
  const elements = elementsOf(kept);
  const ids = new Set(elements.map((element) => attribute(element, 'id')));
  for (const { number } of story.claims.values())
    expect([...ids]).toContain(`eight-days-in-january-note-${number}`);
  const pictures = elements.filter(({ tagName }) => tagName === 'img');
  expect(pictures.map((picture) => attribute(picture, 'src'))).toEqual(
    [...story.steps.keys()].map((id) => `${address}og/${id}.png`),
  );
  for (const picture of pictures) {
    expect(attribute(picture, 'alt')).toBeTruthy();
    // A column of text is hardly ever narrower, and a page may have no rule for pictures.
    expect([attribute(picture, 'width'), attribute(picture, 'height')]).toEqual(['640', '336']);
  }
  for (const link of elements.filter(({ tagName }) => tagName === 'a')) {
    const href = attribute(link, 'href') ?? '';
    if (href.startsWith('#')) expect([...ids], href).toContain(href.slice(1));
    else expect(href).toMatch(/^https?:\/\//);
  }
  // Another story beside it in a page has ids of its own.
  for (const id of ids) if (id) expect(id).toMatch(/^eight-days-in-january-/);
  const { meta, corrections, words } = story;
  const [credit = ''] = kept.split('</p>');
  expect(credit).toContain(`Edition: ${meta.edition.name}, ${printDay(meta.edition.date, words)}.`);
  for (const { now } of corrections) expect(textOf(kept)).toContain(textOf(now));
  // What the text says of lines is said to be in the original; the key names none that is not there.
  expect(credit).toContain(words.republish.signs);
  for (const { line } of Object.values(words.status)) expect(kept).not.toContain(`(${line})`);
  const page = readFileSync(join(republish, 'index.html'), 'utf8');
  expect(page).toContain(`&lt;link rel=&quot;canonical&quot; href=&quot;${address}&quot;&gt;`);
  expect(html).not.toMatch(/<(script|style|svg)|class=|style=/);
  // A full stop with a capital right after it: two paragraphs run together.
  const text = kept
    .replaceAll(/<\/?(p|h\d|li|d[dt]|t[drh])\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '');
  expect(text.replaceAll('Ar.Rukh.Khak', '').match(/\S*[a-z][.!?][A-Z][a-z]\S*/g)).toBeNull();
  const markdown = readFileSync(join(republish, 'story.md'), 'utf8');
  for (const { number } of story.claims.values()) expect(markdown).toContain(`\n[^${number}]: `);
  expect(markdown.match(/!\[[^\]]+\]\(https:/g)).toHaveLength(story.steps.size);
}

/** Without tags, in single spaces. */
const textOf = (html: string): string =>
  sanitizeHtml(html, { allowedTags: [] }).replaceAll(/\s+/g, ' ');

/** The pages that are framed lead to what a CMS asks for their code. */
export function expectOembed(dist: string, address: string): void {
  for (const place of ['embed/price/index.html', 's/price-reported/index.html']) {
    const found = elementsOf(readFileSync(join(dist, place), 'utf8')).find(
      (element) => attribute(element, 'type') === 'application/json+oembed',
    );
    const file = (attribute(found!, 'href') ?? '').slice(address.length);
    const { type, html } = JSON.parse(readFileSync(join(dist, file), 'utf8'));
    expect(type).toBe('rich');
    expect(html).toContain(`src="${address}embed/price/`);
  }
}
