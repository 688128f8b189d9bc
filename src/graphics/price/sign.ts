/** The filling-station sign: a small row, and a large one, with digits of segments. */
import { hatch, type Box } from '../hatch.ts';
import { mark, OUTLINE, STROKE, type Mark } from '../picture.ts';
import { capital } from '../../story/words/list.ts';
import { lines, text, textWidth } from '../text.ts';
import { boardText, digits, WINDOWS } from './digits.ts';
import type { Named, StateContents } from './state-contents.ts';
import type { Sheet, SignRow } from './sheet.ts';

/** The board with its two posts, and what it says. */
export function sign(sheet: Sheet, { small, large }: StateContents): Mark[] {
  const { sign: place } = sheet.frame;
  return [
    ...board(sheet, (small.price ?? large.price)?.unit ?? ''),
    dark(place.small.digits, WINDOWS.small),
    // where nobody gave a figure no digit is off: the whole window is hatched
    ...(large.price && large.price.high === undefined
      ? []
      : [dark(place.large.digits, WINDOWS.large)]),
    ...row(sheet, place.small, small, 'small'),
    ...row(sheet, place.large, large, 'large'),
  ];
}

/** The board, and over its rows what is sold and by what measure. */
function board({ frame, size, data: { words } }: Sheet, unit: string): Mark[] {
  const { x, y, width, height, head, pad, parting } = frame.sign;
  const baseline = y + head / 2 + size * 0.36;
  const onHead = { 'font-size': size, y: baseline, fill: '#fff' };
  return [
    mark(0, 'path', {
      class: 'post',
      d: `M${x + pad * 2} ${y + height}V${frame.ground}M${x + width - pad * 2} ${y + height}V${frame.ground}`,
      ...STROKE,
    }),
    mark(0, 'rect', { class: 'panel', x, y, width, height, ...OUTLINE }),
    mark(0, 'path', { class: 'head', d: `M${x} ${y}h${width}v${head}h${-width}z` }),
    mark(
      3,
      'text',
      { class: 'label on-head strong', x: x + pad, ...onHead },
      words.graphics.price.product,
    ),
    mark(
      3,
      'text',
      { class: 'label on-head', x: x + width - pad, 'text-anchor': 'end', ...onHead },
      unit,
    ),
    mark(1, 'path', { class: 'parting', d: `M${x} ${parting}h${width}`, ...STROKE }),
  ];
}

/** All segments of a row, faint, as they stand there when they are off. */
const dark = (windows: Box, count: number): Mark =>
  mark(0, 'path', { class: 'dark', d: digits(' '.repeat(count), windows, 'dark'), fill: 'none' });

function row(
  sheet: Sheet,
  { name, digits: windows }: SignRow,
  { name: words, price, look }: Named,
  size: 'small' | 'large',
): Mark[] {
  const named = text(name.x, name.y, capital(words), { size: sheet.size, tone: 'strong' });
  if (!price) return [named];
  if (price.high === undefined) return [named, ...noFigure(sheet, windows)];
  const d = digits(boardText(price, WINDOWS[size]), windows);
  return look === 'ordered'
    ? [named, mark(2, 'path', { class: 'lit ordered', d, ...DASHED })]
    : [named, mark(2, 'path', { class: `lit ${look}`, d })];
}

/** An outline: what was ordered has not been seen at a pump. */
export const DASHED = { ...OUTLINE, 'stroke-dasharray': '5 3' };

/** Hatched windows around the words: the account raised the price and gave no figure. */
function noFigure({ size, lead, data }: Sheet, windows: Box): Mark[] {
  const words = data.words.graphics.price.noFigure;
  const width = Math.max(...words.map((line) => textWidth(line, size))) + 14;
  const height = lead * words.length + 12;
  const middle = { x: windows.x + windows.width / 2, y: windows.y + windows.height / 2 };
  const hole = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  return [
    mark(2, 'path', {
      class: 'hatch after',
      d: hatch(windows, { holes: [hole], openTop: windows.height * 0.16, pitch: 11 }),
      ...OUTLINE,
    }),
    ...lines(middle.x, middle.y - lead * 0.5 + size * 0.35, words, {
      ...{ size, lead },
      anchor: 'middle',
      tone: 'strong',
    }),
  ];
}
