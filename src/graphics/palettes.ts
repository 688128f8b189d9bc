/** The colours of layers on the grounds they stand on, from the tokens. */
import { readFileSync } from 'node:fs';
import type { Story } from '../content/types.ts';
import { coloursOf, type Scheme } from '../sharing/grounds.ts';
import type { Palette, Palettes } from './picture.ts';

/** By state, the colours of the ground of the chapter it is shown in. */
export function palettesOf(
  { chapters }: Pick<Story, 'chapters'>,
  graphic: string,
): (state: string) => Palettes {
  const css = readFileSync(`${process.cwd()}/src/styles/tokens.css`, 'utf8');
  return (state) => {
    const chapter = chapters.find(({ scenes }) =>
      scenes.some(
        (scene) => scene.graphic === graphic && scene.steps.some((step) => step.state === state),
      ),
    );
    const light = chapter?.data.light ?? 'paper';
    return { any: paletteOf(css, light, 'any'), dark: paletteOf(css, light, 'dark') };
  };
}

function paletteOf(css: string, light: string, scheme: Scheme): Palette {
  const colours = coloursOf(css, light, scheme);
  const colour = (name: string): string => {
    const found = colours[name];
    if (found === undefined)
      throw new Error(`src/styles/tokens.css: no --${name} for the ground "${light}"`);
    return found;
  };
  return { ground: colour('ground'), filled: colour('ink'), hollow: colour('rule') };
}
