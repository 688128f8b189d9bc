/** The picture of two counts draws single numbers of the ledger, the lower one within the higher. */
import { MOST_MARKS } from '../counts.ts';
import type { Draft } from '../draft.ts';
import { suggestion } from '../did-you-mean.ts';
import { figureEnds } from '../figure.ts';
import type { Problems } from '../problems.ts';

export function checkCounts({ counts, figures }: Draft, problems: Problems): void {
  if (!counts || !figures.readable) return;
  const { data, at } = counts;
  const { known, ids, file } = figures;
  /** The number of a figure, where it has the one that can be drawn; a figure that is wrong elsewhere is said there. */
  const numberOf = (id: string, place: ReturnType<typeof at>): number | undefined => {
    const figure = known.get(id);
    if (!figure) {
      if (ids.has(id)) return undefined;
      const remedy = suggestion(id, ids, 'write', `one of the figures in ${file}`);
      problems.add(place, `unknown figure "${id}"`, remedy);
      return undefined;
    }
    const [number = 0, second] = figureEnds(figure);
    if (second === undefined && Number.isInteger(number) && number > 0) return number;
    const remedy = 'name a figure that is one, or remove the picture';
    problems.add(place, `the figure "${id}" is no single whole number to draw`, remedy);
    return undefined;
  };
  const [lower, upper] = (['lower', 'upper'] as const).map((end) => {
    const { figure, same } = data[end];
    const number = numberOf(figure, at(end, 'figure'));
    for (const [i, other] of same.entries()) {
      const its = numberOf(other, at(end, 'same', i));
      if (number === undefined || its === undefined || its === number) continue;
      const found = `the figure "${other}" is ${its}, and "${figure}" ${number}`;
      problems.add(at(end, 'same', i), found, 'name only figures of the same number');
    }
    return number;
  });
  if (lower === undefined || upper === undefined) return;
  if (lower >= upper) {
    const found = `the lower count is ${lower}, and the higher ${upper}`;
    problems.add(at('lower', 'figure'), found, 'name a lower one, or remove the picture');
  }
  if (upper > MOST_MARKS) {
    const found = `the higher count is ${upper}, a mark each`;
    problems.add(at('upper', 'figure'), found, `draw at most ${MOST_MARKS}, or remove the picture`);
  }
}
