/** Whether the prices can be drawn: a filling station’s board has a few windows, each for a digit. */
import type { Draft } from '../../story/draft.ts';
import type { Problems } from '../../story/problems.ts';
import { isWithin } from '../check.ts';

const [LEAST, MOST] = [1, 999];

export function check({ prices, figures }: Draft, problems: Problems): void {
  for (const { data, at } of prices.entries) {
    if (data.chart === 'none' || data.chart === 'cap') continue;
    const figure = figures.known.get(data.figure ?? '');
    const numbers = figure ? [figure.value, figure.low, figure.high] : [data.low, data.high];
    for (const number of numbers) {
      if (number === undefined || isWithin(number, LEAST, MOST)) continue;
      const found = `the price ${number} of "${data.id}", which the sign shows`;
      problems.add(at(), found, `write a whole number from ${LEAST} to ${MOST}, or chart "none"`);
    }
  }
}
