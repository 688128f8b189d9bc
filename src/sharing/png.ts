/** Draws SVG as PNG without a browser, with no fonts but the page's own: the same picture on every machine. */
import { Resvg } from '@resvg/resvg-js';
import { FAMILY } from './drawing-css.ts';
import { fontPaths } from './fonts.ts';

/** @param width in pixels; the height follows from the drawing */
export async function png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: await fontPaths(),
      defaultFontFamily: FAMILY.sans,
    },
  });
  return new Uint8Array(picture.render().asPng());
}
