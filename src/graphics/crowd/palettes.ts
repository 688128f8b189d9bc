/** The colours of people on the grounds they stand on, from the tokens. */
import type { Story } from '../../content/types.ts';
import type { Colours } from '../../sharing/grounds.ts';
import { colour, groundsOf } from '../colours.ts';
import type { Palette, Palettes } from './paint.ts';
import type { CrowdState } from './state.ts';

/** By state, the colours of the ground of the chapter it is shown in. */
export function palettesOf(story: Pick<Story, 'chapters'>): (state: CrowdState) => Palettes {
  const grounds = groundsOf(story, 'crowd');
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
