/** What stands in words on the pictures of 5 January: who counts what, and what the marks are. */
import { printNumber } from '../../story/figure.ts';
import type { FigureEntry } from '../../story/types.ts';
import type { Words } from '../../story/words/words.ts';
import type { Sign } from './legend.ts';
import type { CrowdData } from './data.ts';
import { isNamed, type CrowdState, type NamedState } from './state.ts';

export type HallState = Extract<CrowdState, 'police' | 'at-least' | 'at-most'> | NamedState;

/** One entry of the strip: a mark to tell it by, a number in large type, and what it is. */
export interface Entry {
  mark: Sign;
  head: string;
  told: string;
}

/** Every number is the account's, and says so; so is every word. */
export function entries({ hall, police, words }: CrowdData, state: HallState): Entry[] {
  const said = words.graphics.crowd;
  if (isNamed(state)) {
    const { names, told } = said.called[state === 'renamed' ? 'after' : 'before'];
    return names.map((head) => ({ mark: 'dot', head, told }));
  }
  const lower: Entry = {
    mark: 'dot',
    head: numbered(hall.solid, hall.unit, words),
    told: hall.hollow > 0 ? said.lower : said.only,
  };
  const higher: Entry = {
    mark: 'ring',
    head: said.more({ number: printNumber(hall.hollow, words) }),
    told: said.higher({ number: printNumber(hall.solid + hall.hollow, words) }),
  };
  return [
    {
      mark: 'square',
      head: numbered(police.count, police.unit, words, police.bound),
      told: said.police,
    },
    ...(state === 'police' ? [] : [lower]),
    ...(state === 'at-most' && hall.hollow > 0 ? [higher] : []),
  ];
}

/** about 300 police: a number, or a range of two, with what is counted. */
export function numbered(
  count: number | { low: number; high: number },
  unit: string,
  words: Words,
  bound: FigureEntry['bound'] = 'exactly',
): string {
  const print = (one: number): string => printNumber(one, words);
  const number =
    typeof count === 'number'
      ? print(count)
      : words.numbers.range({ low: print(count.low), high: print(count.high) });
  return words.graphics.crowd.number({ bound: words.record.bounds[bound], number, unit });
}
