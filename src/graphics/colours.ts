/** The colours of the ground that a state stands on, for files that cannot know the page's. */
import { readFileSync } from 'node:fs';
import type { Story } from '../story/types.ts';
import { type Colours, coloursOf, type Scheme } from '../publish/light-colours.ts';
import type { Palette, Palettes } from './picture.ts';

/** For all readers, for those who asked for less light, and for those who bring colours of their own. */
export type Grounds = Record<Scheme, Colours>;

/** Where a file is shown: in the article and on pages of its steps, or in a frame on another site's page. */
export type Place = 'page' | 'frame';

/** By state, the colours of the ground of the chapter it is shown in; in a frame, of light pages and of dark ones. */
export function groundsOf(
  { chapters }: Pick<Story, 'chapters'>,
  graphic: string,
  place: Place,
): (state: string) => Grounds {
  const css = readFileSync(`${process.cwd()}/src/site/styles/tokens.css`, 'utf8');
  if (place === 'frame') {
    const grounds = {
      any: coloursOf(css, 'paper'),
      dark: coloursOf(css, 'night'),
      forced: coloursOf(css, 'paper', 'forced'),
    };
    return () => grounds;
  }
  return (state) => {
    const chapter = chapters.find(({ scenes }) =>
      scenes.some(
        (scene) => scene.graphic === graphic && scene.steps.some((step) => step.state === state),
      ),
    );
    const light = chapter?.data.light ?? 'paper';
    return {
      any: coloursOf(css, light, 'any'),
      dark: coloursOf(css, light, 'dark'),
      forced: coloursOf(css, light, 'forced'),
    };
  };
}

/**
 * One of them.
 * @throws Error naming a colour that the style sheet does not have
 */
export function colour(colours: Colours, name: string): string {
  const found = colours[name];
  if (found === undefined)
    throw new Error(`src/site/styles/tokens.css: no --${name} for this ground`);
  return found;
}

/** By state, what layers take of the colours of its grounds. */
export function palettesOf(grounds: (state: string) => Grounds): (state: string) => Palettes {
  return (state) => {
    const { any, dark } = grounds(state);
    return { any: paletteOf(any), dark: paletteOf(dark) };
  };
}

const paletteOf = (colours: Colours): Palette => ({
  ground: colour(colours, 'ground'),
  filled: colour(colours, 'ink'),
  hollow: colour(colours, 'rule'),
});
