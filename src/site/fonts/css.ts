/** The @font-face rules: the page's faces, and fallbacks stretched to the same metrics so that nothing shifts. */
import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import { fontFiles, type FontFile } from './subset.ts';

/**
 * Metrics of the fonts most readers have, from the fonts' own tables (units of 1/2048 em; xWidthAvg is the mean
 * width of a character, each counted as often as English has it), and all names that systems know them by.
 */
const LOCAL = {
  serif: {
    names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    metrics: { ascent: 1825, descent: -443, lineGap: 87, xWidthAvg: 832 },
  },
  sans: {
    names: ['Arial', 'ArialMT', 'Liberation Sans'],
    metrics: { ascent: 1854, descent: -434, lineGap: 67, xWidthAvg: 913 },
  },
  semibold: {
    names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    metrics: { ascent: 1854, descent: -434, lineGap: 67, xWidthAvg: 983 },
  },
};

/**
 * How wide the story's text is in a cut, of what it is in the stand-in: the mean widths leave out that some
 * pairs of letters stand closer. Measured in Chromium: see e2e/stability.e2e.ts. Of the serif a little less, so that
 * the words of the cover break alike in the windows that most phones have: see e2e/cover.e2e.ts.
 */
const CLOSER: Record<FontFile['face']['family'], number> = {
  'Story Serif': 0.985,
  'Story Display': 0.978,
  'Story Sans': 0.995,
};

/**
 * All rules, for inlining in the head.
 * @param base the address of the folder the fonts lie in
 * @param late what a font does that arrives after the first paint: change the text, or wait for the next visit
 */
export async function fontCss(base: string, late: 'swap' | 'optional'): Promise<string> {
  const files = await fontFiles();
  return (await Promise.all(files.map((file) => rules(file, base, late)))).join('');
}

/** For a file of one script: which characters it is asked for. */
export const rangeOf = ({ script }: Pick<FontFile['face'], 'script'>): string =>
  script ? `;unicode-range:${script.range}` : '';

async function rules({ face, name, bytes }: FontFile, base: string, late: string): Promise<string> {
  const { family, weight, script } = face;
  const own = `@font-face{font-family:"${family}";font-weight:${weight};font-display:${late};src:url(${base}${name}) format("woff2")${rangeOf(face)}}`;
  // The stand-in beside the first file serves every script.
  if (script) return own;
  // Of the cut itself: the widths of a variable font are those of its middle size and weight.
  const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(bytes);
  const cut = { familyName: family, ascent, descent, lineGap, unitsPerEm };
  const local =
    family !== 'Story Sans' ? LOCAL.serif : weight === 400 ? LOCAL.sans : LOCAL.semibold;
  const { fontFaces } = createFontStack(
    [
      { ...cut, xWidthAvg: xWidthAvg * CLOSER[family] },
      { ...local.metrics, familyName: '', unitsPerEm: 2048 },
    ],
    {
      fontFaceFormat: 'styleString',
      fontFaceProperties: { fontWeight: weight },
    },
  );
  const src = local.names.map((known) => `local('${known}')`).join();
  return own + fontFaces.replaceAll(/\s*\n\s*/g, '').replace(/src: [^;]+;/, `src:${src};`);
}
