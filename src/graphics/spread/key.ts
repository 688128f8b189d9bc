/** Under the strip: what the lozenges and a star say, and whose data they are. */
import { mark, OUTLINE, type Layout, type Mark } from '../picture.ts';
import { text, textWidth } from '../text.ts';
import type { Frame } from './frame.ts';
import { lozenge, ROUGH } from './place.ts';
import type { Words } from '../../story/words/words.ts';

type Kind = keyof Words['graphics']['spread']['key'][Layout];

const SIZES = { wide: 14.5, narrow: 13 } as const;
/** What stands in each line, before the note in the last. */
const LINES: Readonly<Record<Layout, readonly (readonly Kind[])[]>> = {
  wide: [['sure', 'open', 'rough']],
  narrow: [['sure', 'open'], ['rough']],
};
export function key(frame: Frame, { graphics: { spread } }: Words): Mark[] {
  const size = SIZES[frame.layout];
  const entries = LINES[frame.layout].flatMap((kinds, i) => {
    let x = frame.drop;
    return kinds.flatMap((kind) => {
      const words = spread.key[frame.layout][kind];
      if (kind === 'rough')
        return [text(x - frame.drop, frame.notes[i]!, `${ROUGH} ${words}`, { size, tone: 'past' })];
      const drop = mark(2, 'path', {
        class: `drop ${kind} key`,
        d: lozenge(x, frame.notes[i]! - size * 0.35, frame.drop),
        ...(kind === 'sure' ? {} : OUTLINE),
      });
      const start = x + frame.drop + 5;
      x = start + textWidth(words, size) + frame.drop + (frame.layout === 'wide' ? 18 : 7);
      return [drop, text(start, frame.notes[i]!, words, { size, tone: 'past' })];
    });
  });
  const note = text(0, frame.notes.at(-1)!, spread.note[frame.layout], { size, tone: 'past' });
  return [...entries, note];
}
