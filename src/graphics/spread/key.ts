/** Under the strip: what the lozenges say, and whose data they are. */
import { mark, OUTLINE, type Mark } from '../picture.ts';
import { text, textWidth } from '../text.ts';
import type { Frame } from './frame.ts';
import { DASHED, lozenge } from './place.ts';
import type { Words } from '../../story/words/words.ts';

const SIZES = { wide: 14.5, narrow: 13 } as const;
const KINDS = ['sure', 'open', 'rough'] as const;

export function key(frame: Frame, { graphics: { spread } }: Words): Mark[] {
  const [first = 0, second = 0] = frame.notes;
  const size = SIZES[frame.layout];
  let x = frame.drop;
  const entries = KINDS.flatMap((kind) => {
    const words = spread.key[frame.layout][kind];
    const start = x + frame.drop + 5;
    const marks = [
      mark(2, 'path', {
        class: `drop ${kind} key`,
        d: lozenge(x, first - size * 0.35, frame.drop),
        ...(kind === 'sure' ? {} : OUTLINE),
        ...(kind === 'rough' ? DASHED : {}),
      }),
      text(start, first, words, { size, tone: 'past' }),
    ];
    x = start + textWidth(words, size) + frame.drop + (frame.layout === 'wide' ? 22 : 7);
    return marks;
  });
  return [...entries, text(0, second, spread.note[frame.layout], { size, tone: 'past' })];
}
