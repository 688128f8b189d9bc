/** The picture that stands for a page or a step where its address is pasted. */
import type { Picture } from '../../graphics/picture.ts';
import { painted } from '../../graphics/picture.ts';
import { column, type Words } from './column.ts';
import { drawingCss, valuesOf } from './drawing-css.ts';

/** The size that sites unfold a link at, in pixels. */
export const CARD = { width: 1200, height: 630 };

const EDGE = 56;
const GAP = 48;

export interface Drawn {
  picture: Picture;
  /** The classes of the svg element on the page, for the drawing's styles. */
  className: string;
  /** Folders of src/graphics whose style sheets it needs. */
  folders: readonly string[];
  defs?: string;
  /** SVG documents that lie under the marks and cover the same picture. */
  layers?: readonly string[];
  /** The greatest width on the card in pixels, where that is not the usual one. */
  most?: number;
}

export interface Card extends Words {
  /** The ground it stands on. */
  light: string;
  /** None for a story without any picture. */
  drawn: Drawn | undefined;
}

/** A card as SVG: the words on the left, the drawing on the right. */
export function card({ light, drawn, ...words }: Card): string {
  const values = valuesOf(light);
  const { width, height } = drawn ? sizeOnCard(drawn) : { width: 0, height: 0 };
  const at = {
    x: CARD.width - EDGE - width,
    y: Math.round((CARD.height - height) / 2),
  };
  const text = column(
    words,
    { x: EDGE, y: EDGE, width: at.x - GAP - EDGE, height: CARD.height - 2 * EDGE },
    values,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<style>${drawingCss(drawn?.folders ?? [], values)}${SHARED_STROKES}</style><defs>${drawn?.defs ?? ''}</defs>`,
    `<rect width="100%" height="100%" fill="${values['ground']}"/>${text}`,
    ...(drawn ? pictureAt(drawn, { ...at, width, height }) : []),
    '</svg>',
  ].join('');
}

function pictureAt(
  { picture, className, layers = [] }: Drawn,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string[] {
  const viewBox = `0 0 ${picture.width} ${picture.height}`;
  return [
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${viewBox}" overflow="visible">`,
    ...layers.map((svg) => layer(svg, picture)),
    `<g class="${className}">${painted(picture)}</g></svg>`,
  ];
}

/** This renderer scales the strokes of shared paths, which are drawn at a quarter of their size; browsers do not. */
const SHARED_STROKES = '.g use[class]{stroke-width:4px}';

/** A document of its own within the drawing: its styles stay its own. */
function layer(svg: string, { width, height }: Picture): string {
  const data = Buffer.from(svg).toString('base64');
  return `<image width="${width}" height="${height}" href="data:image/svg+xml;base64,${data}"/>`;
}

const MOST = { width: 720, height: CARD.height - 2 * EDGE };

/** In whole pixels, so that the words' column does not end between two. */
function sizeOnCard(drawn: Drawn): { width: number; height: number } {
  const { picture, most = MOST.width } = drawn;
  const scale = Math.min(most / picture.width, MOST.height / picture.height);
  return { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
}
