/** Draws SVG as PNG without a browser, with no fonts but the page's own: the same picture on every machine. */
import { Resvg } from '@resvg/resvg-js';
import UPNG from 'upng-js';
import { FAMILY } from './drawing-css.ts';
import { fontPaths } from './fonts.ts';

/** @param width in pixels; the height follows from the drawing */
export async function png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await rendered(svg, width)).asPng());
}

/** The same with a palette: some sites refuse a share picture that is large, as one of thousands of dots is. */
export async function lightPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await rendered(svg, width);
  const pixels = new Uint8Array(picture.pixels).buffer;
  return new Uint8Array(UPNG.encode([pixels], picture.width, picture.height, COLOURS));
}

/** As many as the edges of words and dots need on one ground. */
const COLOURS = 128;

async function rendered(svg: string, width: number): Promise<ReturnType<Resvg['render']>> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: await fontPaths(),
      defaultFontFamily: FAMILY.sans,
    },
  });
  return picture.render();
}
