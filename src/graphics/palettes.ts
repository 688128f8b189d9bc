/** The colours of layers on the grounds they stand on, from the tokens. */
import type { Colours } from '../publish/theme-colours.ts';
import { colour, type Grounds } from './colours.ts';
import type { Palette, Palettes } from './picture.ts';

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
