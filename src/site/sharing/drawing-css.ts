/** The style sheets of the drawings with every custom property replaced, for a renderer that knows none. */
import { readdirSync, readFileSync } from 'node:fs';
import { generate, parse, walk } from 'css-tree';
import { type Face, facesFor } from '../fonts/faces.ts';
import type { Words } from '../../story/words/words.ts';
import { type Colours, coloursOf } from '../../publish/light-colours.ts';

/** Families as the font files name themselves; the page gives them names of its own. */
export const FAMILY = { serif: 'Source Serif 4', display: 'Source Serif 4', sans: 'Golos Text' };

const read = (file: string): string => readFileSync(`${process.cwd()}/src/${file}`, 'utf8');

const sheetsIn = (folder: string): string[] =>
  readdirSync(`${process.cwd()}/src/${folder}`)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => read(`${folder}/${name}`));

/** What all drawings share (src/site/styles/scene/drawing.css says the same to browsers). */
const SHARED = '.g .label{font-family:var(--sans)}.g text{fill:var(--ink)}';

/** The colours of a ground and the families of the fonts, by name. */
export function valuesOf(light: string): Colours {
  return { ...coloursOf(read('site/styles/tokens.css'), light), ...FAMILY };
}

/** @param folders the drawings' folders in src/graphics, of which every style sheet is taken */
export function drawingCss(folders: readonly string[], values: Colours): string {
  const sheets = folders.flatMap((folder) => sheetsIn(`graphics/${folder}`));
  return plain(resolve([SHARED, ...sheets].join('\n'), values));
}

/** Every var() replaced by its value, or by what it falls back to. */
export function resolve(css: string, values: Colours): string {
  return css.replace(
    /var\(\s*--([\w-]+)\s*(?:,([^()]*))?\)/g,
    (_, name: string, fallback?: string) => values[name] ?? fallback?.trim() ?? 'none',
  );
}

/** Only rules that draw: no movement, no conditions, no states of a stage. */
function plain(css: string): string {
  const sheet = parse(css);
  walk(sheet, {
    visit: 'Rule',
    enter(node, item, list) {
      const moves = /\[data-stage\]|\.on(?![\w-])|:root/.test(generate(node.prelude));
      if (moves) list?.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Atrule',
    enter: (_node, item, list) => void list?.remove(item),
  });
  return generate(sheet);
}

/** The faces that drawings use, with the optical size of a title on a share picture. */
export const drawnFaces = (words: Words): Face[] =>
  facesFor(words)
    .filter(({ keeps }) => keeps !== 'titles')
    .map((face) => (face.axes ? { ...face, axes: { ...face.axes, opsz: 32 } } : face));
