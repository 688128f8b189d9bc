/** The price graphic: a filling-station sign, and beside it a column to scale, on one ground line. */
import type { Layout, Mark, Picture } from '../picture.ts';
import { lines, text, wrap } from '../text.ts';
import { column } from './column.ts';
import type { PriceData } from './data.ts';
import { readingOf, type Reading } from './reading.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { sign } from './sign.ts';
import type { PriceState } from './state.ts';
import { credits } from './words.ts';

/** The picture of one state. */
export function draw(data: PriceData, state: PriceState, layout: Layout): Picture {
  const sheet = sheetOf(data, layout);
  const reading = readingOf(data, state);
  const { width, height } = sheet.frame;
  return {
    width,
    height,
    marks: [
      ...head(sheet, reading),
      ...sign(sheet, reading),
      ...column(sheet, reading),
      ...foot(sheet, reading),
    ],
  };
}

function head({ frame: { title, subtitle } }: Sheet, reading: Reading): Mark[] {
  return [
    text(0, title.y, reading.title, { size: title.size, tone: 'strong' }),
    text(0, subtitle.y, reading.subtitle, { size: subtitle.size, tone: 'soft' }),
  ];
}

/** Whose figures they are, and when they were published. */
function foot({ data, frame, size, lead }: Sheet, { small, large, past }: Reading): Mark[] {
  const shown = [small, large, past].flatMap((one) => (one?.price ? [one.price] : []));
  const rows = wrap(credits(shown, data.words), frame.width, size);
  return lines(0, frame.foot, rows, { size, lead, tone: 'soft' });
}
