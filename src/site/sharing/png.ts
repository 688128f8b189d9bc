/** Draws SVG as PNG without a browser, with no fonts but the page's own: the same picture on every machine. */
import { Resvg } from '@resvg/resvg-js';
import UPNG from 'upng-js';
import { kept } from '../../publish/work-cache.ts';
import { FAMILY } from './drawing-css.ts';
import { fontPaths, fontSources } from './fonts.ts';

/** @param width in pixels; the height follows from the drawing */
export async function png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const step = { step: 'png', width, ...FONT };
  return new Uint8Array(
    await kept(step, [svg, ...fontSources()], async () => (await rendered(svg, width)).asPng()),
  );
}

/** The same with a palette: some sites refuse a share picture that is large, as one of thousands of dots is. */
export async function lightPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const step = { step: 'light png', width, COLOURS, ...FONT };
  return new Uint8Array(
    await kept(step, [svg, ...fontSources()], async () => {
      const picture = await rendered(svg, width);
      const pixels = new Uint8Array(picture.pixels).buffer;
      return new Uint8Array(UPNG.encode([pixels], picture.width, picture.height, COLOURS));
    }),
  );
}

/** As many as the edges of words and dots need on one ground. */
const COLOURS = 128;
const FONT = { loadSystemFonts: false, defaultFontFamily: FAMILY.sans };

async function rendered(svg: string, width: number): Promise<ReturnType<Resvg['render']>> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { ...FONT, fontFiles: await fontPaths() },
  });
  return picture.render();
}
