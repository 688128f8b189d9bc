/** What a state says: the two rows of the sign, the parts of the column, and whose words they are. */
import type { Price, PriceData } from './data.ts';
import type { PriceState } from './state.ts';
import { when } from './words.ts';

/** plain: what was paid before. after: the one in the accent. ordered: said, not seen at a pump. */
type Look = 'plain' | 'after' | 'ordered';

/** A price under its name. */
export interface Named {
  name: string;
  price: Price | undefined;
  look: Look;
}

export interface Reading {
  title: string;
  /** Under the title: what is shown, and whose it is. */
  subtitle: string;
  small: Named;
  large: Named;
  /** A price that stands in the column alone, as what had been before this state. */
  past?: Named;
}

/** The reading of a state; a price the data lack is left out of it, and the sign stays dark there. */
export function readingOf({ account, record }: PriceData, state: PriceState): Reading {
  const dated = (name: string, price: Price | undefined): string =>
    [name, price && when(price)].filter(Boolean).join(', ');
  const place = record.after?.place ?? record.ordered?.place ?? 'The west';
  switch (state) {
    case 'reported':
      return {
        title: `${place}, 1 January 2022`,
        subtitle: 'As reported at the time',
        small: { name: dated('before', record.before), price: record.before, look: 'plain' },
        large: { name: dated('after', record.after), price: record.after, look: 'after' },
      };
    case 'doubled':
      return {
        title: 'The account',
        subtitle: 'It names no place and no day',
        small: { name: 'before', price: account.before, look: 'plain' },
        large: { name: 'after', price: account.after, look: 'after' },
      };
    case 'ordered':
      return {
        title: `${place}, 3 and 4 January 2022`,
        subtitle: 'A cut, then an order',
        small: { name: dated('cut', record.cut), price: record.cut, look: 'plain' },
        large: { name: dated('ordered', record.ordered), price: record.ordered, look: 'ordered' },
        past: { name: dated('after', record.after), price: record.after, look: 'after' },
      };
  }
}
