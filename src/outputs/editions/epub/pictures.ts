/** Takes the pictures that stand in a book's pages as data out into files of their own. */
import type { ElementContent } from 'hast';
import type { BookPage } from '../book/pages.ts';
import { changed } from '../book/tree.ts';
import { sha256 } from '../../../publish/digest.ts';

export interface PictureFile {
  href: string;
  type: string;
  bytes: Uint8Array;
}

const ENDINGS: Record<string, string> = { 'image/svg+xml': 'svg', 'image/png': 'png' };

/** @returns the pages, and each picture once, however often it is shown */
export function apart(pages: readonly BookPage[]): { pages: BookPage[]; files: PictureFile[] } {
  const files = new Map<string, PictureFile>();
  const named = (data: unknown): string | undefined => {
    const [, type = '', base64 = ''] = /^data:([\w/+]+);base64,(.*)$/.exec(String(data)) ?? [];
    const ending = ENDINGS[type];
    if (!ending) return undefined;
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    const href = `picture-${sha256(bytes).slice(0, 8)}.${ending}`;
    files.set(href, { href, type, bytes });
    return href;
  };
  const inFiles = (content: readonly ElementContent[]): ElementContent[] =>
    changed(content, (element) => {
      const [src, srcSet] = ['src', 'srcSet'].map((name) => named(element.properties[name]));
      const found = { ...(src && { src }), ...(srcSet && { srcSet }) };
      return [{ ...element, properties: { ...element.properties, ...found } }];
    });
  return {
    pages: pages.map((page) => ({ ...page, content: inFiles(page.content) })),
    files: [...files.values()],
  };
}
