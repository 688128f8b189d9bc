/**
 * Puts the fonts into the page, cut down to its own characters, for pages that cannot fetch them: the
 * not-found page does not know where it is, and a sandboxed frame has no origin that fonts would be sent to.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { mapUrls, urlsIn } from './css.ts';
import {
  applyEdits,
  attribute,
  drawnText,
  elementsOf,
  ownText,
  removeElement,
  setOwnText,
} from './html.ts';
import { subset } from './subset.ts';

/**
 * @param html a page whose addresses are relative
 * @param file its place from the site's root
 * @param folder the built site
 */
export async function carryFonts(html: string, file: string, folder: string): Promise<string> {
  const elements = elementsOf(html);
  const sheets = elements.filter(({ tagName }) => tagName === 'style');
  const preloads = elements.filter(
    (e) => attribute(e, 'rel') === 'preload' && attribute(e, 'as') === 'font',
  );
  const characters = [...new Set(drawnText(html))].sort().join('');
  const carried = new Map<string, string>();
  const asked = sheets.flatMap((sheet) => urlsIn(ownText(sheet)));
  for (const { address } of asked.filter(({ kind }) => kind === 'font')) {
    const path = join(folder, posix.join(posix.dirname(file), address));
    const font = await subset(readFileSync(path), characters, { targetFormat: 'woff2' });
    carried.set(address, `data:font/woff2;base64,${font.toString('base64')}`);
  }
  return applyEdits(html, [
    ...preloads.flatMap(removeElement),
    ...sheets.flatMap((sheet) =>
      setOwnText(
        sheet,
        // There is nothing to wait for any more, so none is optional.
        mapUrls(
          ownText(sheet).replaceAll(/font-display:\s*\w+/g, 'font-display:block'),
          (address) => carried.get(address) ?? address,
        ),
      ),
    ),
  ]);
}
