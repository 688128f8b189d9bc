/** Everybody on the cover, in files of their own. */
import { createHash } from 'node:crypto';
import type { CrowdData } from '../crowd/data.ts';
import { LAYOUTS, type Layout } from '../picture.ts';
import { mask } from './draw.ts';

export interface CoverFile {
  layout: Layout;
  /** In /assets/, with the hash of its content. */
  file: string;
  svg: string;
}

export function coverFiles(data: Pick<CrowdData, 'hall'>): CoverFile[] {
  return LAYOUTS.map((layout) => {
    const svg = mask(data, layout);
    const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
    return { layout, file: `cover-${layout}.${hash}.svg`, svg };
  });
}
