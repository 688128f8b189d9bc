/** The style sheet of the book: few rules, no custom properties, since many readers know none. */
import { readFileSync } from 'node:fs';
import { valuesOf } from '../../../site/sharing/drawing-css.ts';
import type { Colours } from '../../../publish/light-colours.ts';
import { rangeOf } from '../../../site/fonts/css.ts';
import { faceName } from '../../../site/fonts/subset.ts';
import type { CutFace } from '../standalone/fonts.ts';

/** Drawings stand on paper of their own: a reader's dark page would swallow their ink. */
export const paperValues = (): Colours => ({
  ...valuesOf('paper'),
  serif: '"Story Serif",serif',
  display: '"Story Display",serif',
  sans: '"Story Sans",sans-serif',
});

export function bookCss(faces: readonly CutFace[]): string {
  const fonts = faces.map(
    ({ face }) =>
      `@font-face{font-family:"${face.family}";font-weight:${face.weight};src:url(${faceName(face)}.woff2)${rangeOf(face)}}`,
  );
  const book = readFileSync(new URL('./book.css', import.meta.url), 'utf8');
  return `${fonts.join('\n')}\n${book}\n`;
}
