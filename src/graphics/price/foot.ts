/** The sources under the chart: of what the picture shows by then. */
import { parseDay } from '../../content/dates.ts';
import type { Mark } from '../picture.ts';
import { lines, wrap } from '../text.ts';
import type { Price } from './data.ts';
import type { Sheet } from './sheet.ts';
import { phaseOf, type PriceState } from './state.ts';

export function foot(sheet: Sheet, state: PriceState): Mark[] {
  const { size, lead, frame, layout } = sheet;
  const note = layout === 'wide' ? ['Days without a mark: no figure known.'] : [];
  const words = [...note, ...credits(sheet, shown(sheet, state))];
  return lines(0, frame.foot, wrap(words, frame.width, size), { size, lead, tone: 'soft' });
}

/** The prices of other reporting that a state shows, in the order they enter. */
function shown({ data }: Sheet, state: PriceState): Price[] {
  const { before, after, cut, ordered } = data.record;
  const entries: [PriceState, Price | undefined][] = [
    ['before', before],
    ['reported', after],
    ['cut', cut],
    ['ordered', ordered],
    ...data.caps.map((cap): [PriceState, Price] => ['caps', cap]),
  ];
  return entries.flatMap(([since, price]) =>
    price && phaseOf(state, since) !== 'absent' ? [price] : [],
  );
}

/** The account; RFE/RL, 3 January; Trend, 6 January 2022: each source once, the year where it is said last. */
function credits({ data, layout }: Sheet, prices: readonly Price[]): string[] {
  const sources = [
    ...new Map(prices.map((price) => [`${price.source} ${price.published}`, price])).values(),
  ];
  const printed = sources.map(({ source, published }, i) => {
    if (published === undefined) return source;
    const { day, month, year } = parseDay(published);
    const next = sources.slice(i + 1).find((s) => s.published)?.published;
    const said = next !== undefined && parseDay(next).year === year;
    return `${source}, ${day} ${layout === 'narrow' ? month.slice(0, 3) : month}${said ? '' : ` ${year}`}`;
  });
  return [data.accountCredit, ...printed].map((words, i) =>
    i < printed.length ? `${words};` : words,
  );
}
