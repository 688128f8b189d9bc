/** Cuts each face down to the characters the story uses, and names the file by its content. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { contentDir } from '../content/story.ts';
import { FACES, type Face } from './faces.ts';

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
    const text = contentText(contentDir());
    cache = Promise.all(FACES.map((face) => cut(face, text)));
  }
  return cache;
}

async function cut(face: Face, text: string): Promise<FontFile> {
  const bytes = await subsetFont(readFileSync(face.file), characters(text, face.keeps), {
    targetFormat: 'woff2',
    ...(face.axes ? { variationAxes: face.axes } : {}),
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return {
    face,
    name: `${face.family.split(' ')[1]?.toLowerCase()}-${face.weight}.${hash}.woff2`,
    bytes,
  };
}

/** The characters of titles, or of all prose and labels, in a stable order. */
function characters(text: string, keeps: Face['keeps']): string {
  const wanted =
    keeps === 'titles'
      ? [...text.matchAll(/^title: (.*)$/gm)].map((m) => m[1]).join('') + LETTERS
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
