/** What the books put into the page's text: pictures, and the numbers of sources. */
import type { Story } from '../../../story/types.ts';
import type { Layout } from '../../../graphics/picture.ts';
import { sourceNumbers, sourcesByKind } from '../../../story/record/by-source.ts';
import type { Colours } from '../../../publish/light-colours.ts';
import type { Parts } from './adapt.ts';
import { type Plates, platesOf } from './plates.ts';

export function partsOf(
  story: Story,
  layout: Layout,
  values: Colours,
): Parts & Pick<Plates, 'cover'> {
  const { byId, cover } = platesOf(story, layout, values);
  const numbers = sourceNumbers(sourcesByKind(story));
  const cited = new Map(
    [...story.claims.values()].map(({ id, sources }) => [
      id,
      sources
        .map((source) => ({ id: source, number: numbers.get(source) ?? 0 }))
        .sort((a, b) => a.number - b.number),
    ]),
  );
  return { plates: byId, cited, ...(cover && { cover }) };
}
