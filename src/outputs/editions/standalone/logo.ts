/** The pictures of the newsroom that publishes the story, which the site keeps in files, put into the page. */
import { applyEdits, attribute, elementsOf, setAttribute } from '../../../publish/html.ts';
import { mediaType } from '../media-type.ts';
import type { Site } from '../site.ts';

/** The attribute that names a picture's file. */
const NAMED = { img: 'src', source: 'srcset' } as const;
const ADDRESS = /^(?:\.?\/)?(publisher\/[\w-]+\.(?:svg|png))$/;

/** Puts in what pictures name of the newsroom's files. */
export function carryLogo(html: string, site: Pick<Site, 'bytes'>): string {
  const edits = elementsOf(html).flatMap((element) => {
    const name = NAMED[element.tagName as keyof typeof NAMED];
    const [, file] = ADDRESS.exec((name && attribute(element, name)) ?? '') ?? [];
    if (!name || !file) return [];
    const data = Buffer.from(site.bytes(file)).toString('base64');
    return setAttribute(element, name, `data:${mediaType(file)};base64,${data}`);
  });
  return applyEdits(html, edits);
}
