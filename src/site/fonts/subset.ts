/** Cuts each face down to the characters the story uses, and names the file by its content. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { subset } from '../../publish/subset.ts';
import { contentDir, loadStory } from '../../story/story.ts';
import { wordsText } from '../../story/words/words.ts';
import { type Face, FEATURES, facesFor, isCyrillic } from './faces.ts';

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
    const spoken = { file: `${meta.language}.yaml`, words: wordsText(meta.language) };
    const texts = [...contentTexts(contentDir()), spoken];
    // Titles of pages, and of what stands after the story, are words of the interface; and words are quoted in this face.
    const more = (isCyrillic(words.locale) ? CYRILLIC : '') + words.quotes.outer.join('');
    cache = Promise.all(facesFor(words).map((face) => fileOf(face, texts, more)));
  }
  return cache;
}

/** The beginning of a face's file name: serif-400, serif-400-cyrillic. */
export function faceName({ family, weight, script }: Face): string {
  const parts = [family.split(' ')[1]?.toLowerCase(), weight, script?.name];
  return parts.filter((part) => part !== undefined).join('-');
}

async function fileOf(face: Face, texts: readonly Text[], more: string): Promise<FontFile> {
  const bytes = await cut(face, characters(texts, more, face.keeps));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return {
    face,
    name: `${faceName(face)}.${hash}.woff2`,
    bytes,
  };
}

/** A face with these characters alone, as WOFF2. */
export function cut(face: Face, text: string): Promise<Buffer> {
  return subset(readFileSync(face.file), text, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    ...(face.axes ? { variationAxes: face.axes } : {}),
  });
}

/** The list of names, whose Kazakh and Russian forms are set in the regular weight alone. */
const NAMES = 'names.yaml';

/**
 * The characters of titles, of what stands in semibold, or of all prose, labels and words of the interface, in a
 * stable order.
 * @param more further letters that titles have
 */
function characters(texts: readonly Text[], more: string, keeps: Face['keeps']): string {
  const text = texts
    .map(({ file, words }) =>
      keeps === 'semibold' && file === NAMES
        ? words.replaceAll(/\p{Script=Cyrillic}/gu, '')
        : words,
    )
    .join('\n');
  const wanted =
    keeps === 'titles'
      ? [...text.matchAll(/^title: (.*)$/gm)].map((m) => m[1]).join('') + LETTERS + more
      : ALWAYS + text;
  const kept = [...new Set(wanted)].filter((c) => ALWAYS.includes(c) || CARRIED.test(c));
  return kept.sort().join('');
}

/** What a file of the content has the page print. */
interface Text {
  file: string;
  words: string;
}

function contentTexts(dir: string): Text[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml)$/.test(file) && !file.endsWith('sources.yaml'))
    .sort()
    .map((file) => ({ file, words: readFileSync(join(dir, file), 'utf8') }));
}
