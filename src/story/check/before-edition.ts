/** Nothing is told or cited that lies after the edition. */
import type { Draft } from '../draft.ts';
import type { Place, Problems } from '../problems.ts';

export function checkBeforeEdition(
  { meta, chapters, sources, prices, crowds }: Draft,
  problems: Problems,
): void {
  if (!meta) return;
  const edition = meta.data.edition.date;
  const check = (what: string, date: string | undefined, at: Place): void => {
    // A year or a month alone is compared as far as it goes.
    if (date === undefined || date.slice(0, 10) <= edition.slice(0, date.length)) return;
    const remedy = 'correct the one or the other';
    problems.add(at, `${what} ${date} is after the edition (${edition})`, remedy);
  };
  for (const { front } of chapters) {
    for (const field of ['from', 'to'] as const)
      if (front) check(`the field "${field}" with`, front.data[field], front.at(field));
  }
  for (const { data, at } of sources.entries) check('the date', data.date, at('date'));
  for (const { data, at } of [...prices.entries, ...crowds.entries])
    check('the date', data.date, at());
}
