/** What each state shows: the two rows of the sign, the parts of the column, and whose words they are. */
import type { Words } from '../../story/words/words.ts';
import type { Price, PriceData } from './data.ts';
import type { PriceState } from './state.ts';
import { printTwoDays } from '../../story/dates.ts';
import { when } from './words.ts';

/** plain: what was paid before. after: the one in the accent. ordered: said, not seen at a pump. */
type Look = 'plain' | 'after' | 'ordered';

/** A price under its name. */
export interface Named {
  name: string;
  price: Price | undefined;
  look: Look;
}

export interface StateContents {
  title: string;
  /** Under the title: what is shown, and whose it is. */
  subtitle: string;
  small: Named;
  large: Named;
  /** A price that stands in the column alone, as what had been before this state. */
  past?: Named;
}

type Told = (Price | undefined)[];

/** Not only a year or a month. */
const isDay = ({ date }: Price): boolean => /^\d{4}-\d{2}-\d{2}/.test(date);

/** What a state shows; a price the data lack is left out of it, and the sign stays dark there. */
export function contentsOf(
  { account, record, words }: PriceData,
  state: PriceState,
): StateContents {
  const said = words.graphics.price;
  const dated = (name: string, price: Price | undefined): string =>
    price && when(price, words) ? said.dated({ name, date: when(price, words) }) : name;
  const place = (record.after ?? record.ordered ?? record.cut)?.place;
  /** Where and when, as far as the prices say. */
  const titled = (
    phrase: Words['graphics']['price']['reported']['title'],
    ...told: Told
  ): string => {
    const days = told.flatMap((price) => (price && isDay(price) ? [price.date] : [])).sort();
    const [first, last] = [days[0], days.at(-1)];
    const date = first && last ? printTwoDays(first, last, words) : '';
    return place && date ? phrase({ place, date }) : (place ?? date);
  };
  switch (state) {
    case 'reported':
      return {
        title: titled(said.reported.title, record.after),
        subtitle: said.reported.subtitle,
        small: { name: dated(said.before, record.before), price: record.before, look: 'plain' },
        large: { name: dated(said.after, record.after), price: record.after, look: 'after' },
      };
    case 'doubled':
      return {
        ...said.doubled,
        small: { name: said.before, price: account.before, look: 'plain' },
        large: { name: said.after, price: account.after, look: 'after' },
      };
    case 'ordered':
      return {
        title: titled(said.ordered.title, record.cut, record.ordered),
        subtitle: said.ordered.subtitle,
        small: { name: dated(said.cut, record.cut), price: record.cut, look: 'plain' },
        large: { name: dated(said.order, record.ordered), price: record.ordered, look: 'ordered' },
        past: { name: dated(said.after, record.after), price: record.after, look: 'after' },
      };
  }
}
