/** The cover: the crowd by night, and the title. */
import type { Story } from '../../../story/types.ts';
import { coverPicture, inTwo } from '../../../graphics/hero/index.ts';
import { painted } from '../../../graphics/picture.ts';

import { drawingCss, valuesOf } from '../../../site/sharing/drawing-css.ts';
import { png } from '../../../site/sharing/png.ts';

/** In pixels, the shape most shops and shelves expect. */
const COVER = { width: 1600, height: 2560 };
const EDGE = 120;

/** @returns PNG */
export async function cover(story: Story): Promise<Uint8Array> {
  const { meta } = story;
  const values = valuesOf('night');
  const { serif, sans, ink, ground } = values;
  const picture = coverPicture(story, 'narrow', 'all');
  const width = COVER.width - 2 * EDGE;
  const [first, second] = inTwo(meta.title);
  const line = (y: number, size: number, family: string | undefined, text: string): string =>
    `<text x="${EDGE}" y="${y}" font-family="${family}" font-size="${size}" fill="${ink}">${escaped(text)}</text>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COVER.width} ${COVER.height}">`,
    `<style>${drawingCss(['hero'], values)}</style>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...(picture
      ? [
          `<svg x="${EDGE}" y="380" width="${width}" height="${(width * picture.height) / picture.width}" viewBox="0 0 ${picture.width} ${picture.height}" overflow="visible">`,
          `<g class="g g-hero narrow">${painted(picture)}</g></svg>`,
        ]
      : []),
    line(1750, 240, serif, first),
    line(2010, 240, serif, second),
    ...wrapped(meta.dek).map((words, index) => line(2180 + index * 72, 50, sans, words)),
    '</svg>',
  ].join('');
  return png(svg, COVER.width);
}

/** Lines of a few words, as the font's width allows in the cover's. */
function wrapped(text: string): string[] {
  return text.match(/.{1,48}(?:\s|$)/g)?.map((words) => words.trim()) ?? [];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
