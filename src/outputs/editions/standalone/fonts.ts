/** The faces as data: addresses, cut to the characters of one page. */
import { type Face, facesFor } from '../../../site/fonts/faces.ts';
import { cut, faceName } from '../../../site/fonts/subset.ts';
import type { Words } from '../../../story/words/words.ts';
import { mapUrls } from '../../../publish/css.ts';
import { ArchiveError } from '../fault.ts';

export interface CutFace {
  face: Face;
  /** WOFF2. */
  bytes: Uint8Array;
}

/**
 * Every face of the site with the given characters. The site's own files lack the scripts that only titles
 * of sources use.
 */
export async function cutFaces(text: string, words: Words): Promise<CutFace[]> {
  const characters = [...new Set(text)].sort().join('');
  const faces = facesFor(words);
  return Promise.all(faces.map(async (face) => ({ face, bytes: await cut(face, characters) })));
}

/**
 * Puts the faces into a style sheet. There is nothing to wait for any more, so none is optional.
 * @throws ArchiveError for a file that no face stands behind
 */
export function carryFaces(css: string, faces: readonly CutFace[]): string {
  const waiting = css.replaceAll(/font-display:\s*\w+/g, 'font-display:block');
  return mapUrls(waiting, (address) => {
    if (/^(data:|#)/.test(address)) return address;
    const name = address.split('/').at(-1) ?? '';
    const found = faces.find(({ face }) => name.startsWith(`${faceName(face)}.`));
    if (!found)
      throw new ArchiveError(`A style sheet asks for ${address}, which is no known font.`);
    return `data:font/woff2;base64,${Buffer.from(found.bytes).toString('base64')}`;
  });
}
