/** A citation as CSL-JSON, the form that reference managers exchange; the other forms are made from it. */
import { editionTitle, slugOf } from '../edition-names.ts';
import type { StoryMeta } from '../schema.ts';
import { absolute } from '../site.ts';
import { type Citable, placeOf } from './citable.ts';

/** The fields of CSL-JSON 1.0 that are used here. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'chapter';
  title: string;
  'container-title'?: string;
  author: { literal: string }[];
  edition: string;
  issued: { 'date-parts': [[year: number, month: number, day: number]] };
  language: string;
  'original-title'?: string;
  'original-publisher'?: string;
  URL?: string;
}

/**
 * One citation. Its date is the edition's; its address is left out where the build does not know it.
 * @param site the address of the published site, where it is known
 */
export function cslItem(citable: Citable, meta: StoryMeta, site: URL | undefined): CslItem {
  const whole = citable.kind === 'story';
  const url = absolute(placeOf(citable), site);
  const [year = 0, month = 1, day = 1] = meta.edition.date.split('-').map(Number);
  return {
    id: [slugOf(meta.title), citable.fragment].filter(Boolean).join('-'),
    type: whole ? 'webpage' : 'chapter',
    title: citable.title,
    ...(!whole && { 'container-title': meta.title }),
    author: [{ literal: meta.author }],
    edition: editionTitle(meta),
    issued: { 'date-parts': [[year, month, day]] },
    language: meta.language,
    ...(meta.original && {
      'original-title': meta.original.title,
      'original-publisher': meta.original.publisher,
    }),
    ...(url !== undefined && { URL: url }),
  };
}
