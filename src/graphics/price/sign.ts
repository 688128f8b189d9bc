/** The filling-station sign: a row before, a row after, and on each whose figure it shows. */
import { hatch, type Box } from '../hatch.ts';
import { mark, moving, type Mark } from '../picture.ts';
import { text, textWidth } from '../text.ts';
import type { Price } from './data.ts';
import { boardText, digits, UNLIT } from './digits.ts';
import type { Sheet } from './sheet.ts';
import { phaseOf, type PriceState } from './state.ts';

type RowName = 'before' | 'after';

/** What the sign says: first the account's price, then the account's rise, then both rows from other reporting. */
export function sign(sheet: Sheet, state: PriceState): Mark[] {
  return [...board(sheet), ...row(sheet, state, 'before'), ...row(sheet, state, 'after')];
}

/** The panel with its head, its dark windows and, where there is room, its two posts. */
function board(sheet: Sheet): Mark[] {
  const { frame, layout, size } = sheet;
  const { x, y, width, height, head, pad } = frame.sign;
  const baseline = y + head / 2 + size * 0.35;
  const posts =
    layout === 'wide'
      ? [x + pad, x + width - pad].map((post) =>
          mark(1, 'path', { class: 'post', d: `M${post} ${y + height}V${frame.plot.ground}` }),
        )
      : [];
  return [
    ...posts,
    mark(0, 'rect', { class: 'panel', x, y, width, height, rx: 4 }),
    mark(0, 'path', { class: 'head', d: `M${x} ${y}h${width}v${head}h${-width}z` }),
    text(x + pad, baseline, 'LPG', { size, tone: 'on-head strong' }),
    text(x + width - pad, baseline, sheet.data.unit, { size, tone: 'on-head', anchor: 'end' }),
  ];
}

function row(sheet: Sheet, state: PriceState, name: RowName): Mark[] {
  const { frame, size } = sheet;
  const place = frame.sign.rows[name];
  const price = spoken(sheet, state, name);
  return [
    text(place.name.x, place.name.y, capital(name), { size, tone: 'strong' }),
    ...(price
      ? [text(place.voice.x, place.voice.y, voice(price), { size, anchor: place.voice.anchor })]
      : []),
    ...(price && price.high === undefined
      ? noFigure(sheet, place.digits)
      : lit(place.digits, price)),
  ];
}

/** The digits of a price over the dark segments; only these where there is none. */
function lit(windows: Box, price: Price | undefined): Mark[] {
  const shown = price ? boardText(price) : UNLIT;
  return [
    mark(1, 'path', { class: 'dark', d: digits(shown, windows, 'dark') }),
    ...(price ? [moving(mark(2, 'path', { class: 'lit flip', d: digits(shown, windows) }))] : []),
  ];
}

/** Whose price a row shows in a state; none before anyone has spoken of it. */
function spoken({ data }: Sheet, state: PriceState, name: RowName): Price | undefined {
  if (phaseOf(state, 'reported') !== 'absent') return data.record[name];
  if (name === 'before' || phaseOf(state, 'doubled') !== 'absent') return data.account[name];
  return undefined;
}

/** Hatched windows around the words: the account raised the price and gave no figure. */
function noFigure({ size }: Sheet, windows: Box): Mark[] {
  const words = 'no figure';
  const [width, height] = [textWidth(words, size) + 12, size + 8];
  const hole = {
    x: windows.x + (windows.width - width) / 2,
    y: windows.y + (windows.height - height) / 2,
    width,
    height,
  };
  return [
    mark(2, 'path', { class: 'hatch new', d: hatch(windows, { holes: [hole] }) }),
    text(windows.x + windows.width / 2, windows.y + windows.height / 2 + size * 0.35, words, {
      size,
      anchor: 'middle',
    }),
  ];
}

/** Whose figure, and for which place; the account names none. */
const voice = ({ source, place }: Price): string => (place ? `${source}, ${place}` : source);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
