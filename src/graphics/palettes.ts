/** The colours of layers on the grounds they stand on, from the tokens. */
import type { Story } from '../content/types.ts';
import type { Colours } from '../sharing/grounds.ts';
import { colour, groundsOf } from './colours.ts';
import type { Palette, Palettes } from './picture.ts';

/** By state, the colours of the ground of the chapter it is shown in. */
export function palettesOf(
  story: Pick<Story, 'chapters'>,
  graphic: string,
): (state: string) => Palettes {
  const grounds = groundsOf(story, graphic);
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
