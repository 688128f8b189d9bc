/** Rows of the tables: a figure of the ledger or numbers of their own, and days the charts cover. */
import type { Draft } from '../draft.ts';
import type { StoryMeta } from '../schema.ts';
import type { Place, Problems } from '../problems.ts';

interface Line {
  date?: string | undefined;
  figure?: string | undefined;
  low?: number | undefined;
  high?: number | undefined;
}

export function checkRows({ meta, prices, crowds, places }: Draft, problems: Problems): void {
  const days = meta?.data.charted;
  for (const { data, at } of prices.entries) {
    checkNumbers(data, at(), problems);
    const { figure, low, high } = data;
    if (figure === undefined && low === undefined && high === undefined) {
      problems.add(at(), 'a price without a number', 'write the id of a figure, or low and high');
    }
    if (data.chart !== 'none') checkDate(data, days, at(), problems);
  }
  for (const { data, at } of crowds.entries) {
    checkNumbers(data, at(), problems);
    if (data.chart) checkDate(data, days, at(), problems);
  }
  for (const { data, at } of places.entries) {
    if (data.earlier === undefined || data.earlier < data.date) continue;
    const remedy = 'write an earlier day, or leave it empty';
    problems.add(at(), `"earlier" is ${data.earlier}, not before ${data.date}`, remedy);
  }
}

function checkNumbers({ figure, low, high }: Line, at: Place, problems: Problems): void {
  if (figure !== undefined && (low !== undefined || high !== undefined)) {
    const remedy = 'keep the figure and leave low and high empty: the ledger has the number';
    problems.add(at, `both the figure "${figure}" and numbers`, remedy);
  }
  if (low !== undefined && high !== undefined && low > high) {
    problems.add(at, `the numbers run from ${low} to ${high}`, 'write the lower one as low');
  }
}

/** A charted row has a date, of which at least a part lies in the days the charts cover. */
function checkDate(
  { date }: Line,
  days: StoryMeta['charted'],
  at: Place,
  problems: Problems,
): void {
  if (date === undefined) {
    problems.add(at, 'a charted row without a date', 'write its day, or do not chart the row');
  } else if (days && (`${date}-12-31`.slice(0, 10) < days.from || date > days.to)) {
    const remedy = `write a day from ${days.from} to ${days.to}, or do not chart the row`;
    problems.add(at, `the charted date ${date}`, remedy);
  }
}
