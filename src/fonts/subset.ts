/** Cuts each face down to the characters the story uses, and names the file by its content. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { contentDir } from '../content/story.ts';
import { FACES, FEATURES, type Face } from './faces.ts';

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

/** Scripts that the faces carry; other scripts in titles of sources fall to the reader's fonts. */
const CARRIED = /[\u00a1-\u024f\u0400-\u04ff\u2000-\u206f\u20b8]/u;

let cache: Promise<FontFile[]> | undefined;

/** All font files of the page, cut once a build. */
export function fontFiles(): Promise<FontFile[]> {
  if (!cache) {
    const texts = contentTexts(contentDir());
    cache = Promise.all(FACES.map((face) => fileOf(face, texts)));
  }
  return cache;
}

async function fileOf(face: Face, texts: readonly Text[]): Promise<FontFile> {
  const bytes = await cut(face, characters(texts, face.keeps));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return {
    face,
    name: `${face.family.split(' ')[1]?.toLowerCase()}-${face.weight}.${hash}.woff2`,
    bytes,
  };
}

/** A face with these characters alone, as WOFF2. */
export function cut(face: Face, text: string): Promise<Buffer> {
  return subsetFont(readFileSync(face.file), text, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    ...(face.axes ? { variationAxes: face.axes } : {}),
  });
}

/** The list of names, whose Kazakh and Russian forms are set in the regular weight alone. */
const NAMES = 'names.yaml';

/** The characters of titles, of what stands in semibold, or of all prose and labels, in a stable order. */
function characters(texts: readonly Text[], keeps: Face['keeps']): string {
  const text = texts
    .map(({ file, words }) =>
      keeps === 'semibold' && file === NAMES
        ? words.replaceAll(/\p{Script=Cyrillic}/gu, '')
        : words,
    )
    .join('\n');
  const wanted =
    keeps === 'titles'
      ? [...text.matchAll(/^title: (.*)$/gm)].map((m) => m[1]).join('') + LETTERS
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
