/** Cuts each face down to the characters the story uses, and names the file by its content. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { contentDir, loadStory } from '../content/story.ts';
import { wordsText } from '../words/words.ts';
import { type Face, facesFor, isCyrillic } from './faces.ts';

export interface FontFile {
  face: Face;
  /** For example sans-600.1a2b3c4d.woff2 */
  name: string;
  bytes: Buffer;
}

/** Latin letters, figures and the punctuation of the page, whatever the content says today. */
const ALWAYS =
  Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') +
  '“”‘’–—…·×−→←↑●↻◐○§\u00a0';

/** Titles print figures of the ledger, and other pages have titles of their own. */
const LETTERS = ALWAYS.replaceAll(/[^\p{L}\p{N} ,.:’]/gu, '');

/** The letters of Russian. */
const CYRILLIC = `${Array.from({ length: 64 }, (_, i) => String.fromCharCode(0x410 + i)).join('')}Ёё`;

/** Scripts that the faces carry; other scripts in titles of sources fall to the reader's fonts. */
const CARRIED = /[\u00a1-\u024f\u0400-\u04ff\u2000-\u206f\u20b8]/u;

let cache: Promise<FontFile[]> | undefined;

/** All font files of the page, cut once a build. */
export function fontFiles(): Promise<FontFile[]> {
  if (!cache) {
    const { meta, words } = loadStory();
    const text = contentText(contentDir()) + wordsText(meta.language);
    // Titles of pages, and of what stands after the story, are words of the interface.
    const more = isCyrillic(words.locale) ? CYRILLIC + words.quotes.outer.join('') : '';
    cache = Promise.all(facesFor(words).map((face) => cut(face, text, more)));
  }
  return cache;
}

/** The beginning of a face's file name: serif-400, serif-400-cyrillic. */
export function faceName({ family, weight, script }: Face): string {
  const parts = [family.split(' ')[1]?.toLowerCase(), weight, script?.name];
  return parts.filter((part) => part !== undefined).join('-');
}

async function cut(face: Face, text: string, more: string): Promise<FontFile> {
  const bytes = await subsetFont(readFileSync(face.file), characters(text, more, face.keeps), {
    targetFormat: 'woff2',
    ...(face.axes ? { variationAxes: face.axes } : {}),
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return {
    face,
    name: `${faceName(face)}.${hash}.woff2`,
    bytes,
  };
}

/**
 * The characters of titles, or of all prose, labels and words of the interface, in a stable order.
 * @param more further letters that titles have
 */
function characters(text: string, more: string, keeps: Face['keeps']): string {
  const wanted =
    keeps === 'titles'
      ? [...text.matchAll(/^title: (.*)$/gm)].map((m) => m[1]).join('') + LETTERS + more
      : ALWAYS + text;
  const kept = [...new Set(wanted)].filter((c) => ALWAYS.includes(c) || CARRIED.test(c));
  return kept.sort().join('');
}

function contentText(dir: string): string {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx|yaml)$/.test(name) && !name.endsWith('sources.yaml'))
    .sort()
    .map((name) => readFileSync(join(dir, name), 'utf8'))
    .join('\n');
}
