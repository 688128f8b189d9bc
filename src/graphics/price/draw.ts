/** The price graphic: a filling-station sign, and beside it a column to scale, on one ground line. */
import type { Layout, Mark, Picture } from '../picture.ts';
import { lines, text, wrap } from '../text.ts';
import { column } from './column.ts';
import type { PriceData } from './data.ts';
import { contentsOf, type StateContents } from './state-contents.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { sign } from './sign.ts';
import type { PriceState } from './state.ts';
import { credits } from './words.ts';

/** The picture of one state. */
export function draw(data: PriceData, state: PriceState, layout: Layout): Picture {
  const sheet = sheetOf(data, layout);
  const contents = contentsOf(data, state);
  const { width, height } = sheet.frame;
  return {
    width,
    height,
    marks: [
      ...head(sheet, contents),
      ...sign(sheet, contents),
      ...column(sheet, contents),
      ...foot(sheet, contents),
    ],
  };
}

function head({ frame: { title, subtitle } }: Sheet, contents: StateContents): Mark[] {
  return [
    text(0, title.y, contents.title, { size: title.size, tone: 'strong' }),
    text(0, subtitle.y, contents.subtitle, { size: subtitle.size, tone: 'soft' }),
  ];
}

/** Whose figures they are, and when they were published. */
function foot({ data, frame, size, lead }: Sheet, { small, large, past }: StateContents): Mark[] {
  const shown = [small, large, past].flatMap((one) => (one?.price ? [one.price] : []));
  const rows = wrap(credits(shown, data.words), frame.width, size);
  return lines(0, frame.foot, rows, { size, lead, tone: 'soft' });
}
