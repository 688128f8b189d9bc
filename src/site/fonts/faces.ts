/** The typefaces of the page: which cut serves which role, and where its full font file lies. */
import { createRequire } from 'node:module';
import type { Words } from '../../story/words/words.ts';

const require = createRequire(import.meta.url);

export interface Face {
  /** The family name used in the style sheets; "Serif" alone would be the browser's own keyword. */
  family: 'Story Serif' | 'Story Display' | 'Story Sans';
  weight: 300 | 400 | 600;
  /** The full font, from a package. */
  file: string;
  /** The variable axes pinned to one value, where the font is variable. */
  axes?: Record<string, number>;
  /**
   * Which characters are kept: all that the content uses, those that it uses in semibold, or only those of titles.
   */
  keeps: 'text' | 'semibold' | 'titles';
  /** Of a file that holds one script alone: the script, and the characters it is for. */
  script?: { name: string; range: string };
}

/**
 * The features that stay in a cut: what browsers do to text unasked, and the figures that style sheets ask for.
 * The others bring alternates of the letters that nothing uses.
 */
export const FEATURES = [
  'calt',
  'ccmp',
  'clig',
  'kern',
  'liga',
  'lnum',
  'locl',
  'mark',
  'mkmk',
  'rlig',
  'tnum',
];

const serif =
  require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2');
const cyrillicSerif =
  require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-opsz-normal.woff2');

/** Optical sizes follow the size of use: 16 for running text, 60 for titles. */
const FACES: readonly Face[] = [
  {
    family: 'Story Serif',
    weight: 400,
    file: serif,
    axes: { wght: 400, opsz: 16 },
    keeps: 'text',
  },
  {
    family: 'Story Display',
    weight: 300,
    file: serif,
    axes: { wght: 300, opsz: 60 },
    keeps: 'titles',
  },
  {
    family: 'Story Sans',
    weight: 400,
    file: require.resolve('@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf'),
    keeps: 'text',
  },
  {
    family: 'Story Sans',
    weight: 600,
    file: require.resolve('@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf'),
    keeps: 'semibold',
  },
];

/** The serif lies in a file a script; that for Cyrillic is handed to readers of a story that is told in it. */
const cyrillic = (face: Face): Face => ({
  ...face,
  file: cyrillicSerif,
  script: { name: 'cyrillic', range: 'U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
});

/** The faces of a story in its language; what a face lacks is looked for in the one after it. */
export function facesFor({ locale }: Pick<Words, 'locale'>): readonly Face[] {
  if (!isCyrillic(locale)) return FACES;
  return FACES.flatMap((face) => (face.file === serif ? [face, cyrillic(face)] : [face]));
}

/** Whether the language is written so. */
export const isCyrillic = (locale: string): boolean =>
  new Intl.Locale(locale).maximize().script === 'Cyrl';
