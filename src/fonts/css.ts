/** The @font-face rules: the page's faces, and fallbacks stretched to the same metrics so that nothing shifts. */
import { readFileSync } from 'node:fs';
import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import { fontFiles, type FontFile } from './subset.ts';

/** Metrics of the fonts most readers have, from the fonts' own tables (units of 1/2048 em). */
const LOCAL = {
  serif: {
    familyName: 'Times New Roman',
    ascent: 1825,
    descent: -443,
    lineGap: 87,
    unitsPerEm: 2048,
    xWidthAvg: 832,
    capHeight: 1356,
    xHeight: 916,
  },
  sans: {
    familyName: 'Arial',
    ascent: 1854,
    descent: -434,
    lineGap: 67,
    unitsPerEm: 2048,
    xWidthAvg: 913,
    capHeight: 1467,
    xHeight: 1062,
  },
};

/** The same metrics under the names that systems know them by. */
const ALIKE: Record<string, string> = {
  'Times New Roman':
    "local('Times New Roman'), local('TimesNewRomanPSMT'), local('Liberation Serif')",
  Arial: "local('Arial'), local('ArialMT'), local('Liberation Sans')",
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

async function rules({ face, name }: FontFile, base: string, late: string): Promise<string> {
  const own = `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-display:${late};src:url(${base}${name}) format("woff2")}`;
  if (face.weight !== 400) return own;
  const metrics = { ...(await fromBuffer(readFileSync(face.file))), familyName: face.family };
  const local = face.family === 'Story Sans' ? LOCAL.sans : LOCAL.serif;
  const { fontFaces } = createFontStack([metrics, local], { fontFaceFormat: 'styleString' });
  return (
    own +
    fontFaces.replaceAll(/\s*\n\s*/g, '').replace(/src: [^;]+;/, `src: ${ALIKE[local.familyName]};`)
  );
}
