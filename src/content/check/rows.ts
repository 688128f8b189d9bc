/** Rows of the tables: a figure of the ledger or numbers of their own, and days the charts cover. */
import type { Draft } from '../draft.ts';
import type { Place, Problems } from '../problems.ts';

/** What the charts cover. */
const FIRST = '2021-12-01';
const LAST = '2022-01-31';

interface Line {
  date?: string | undefined;
  figure?: string | undefined;
  low?: number | undefined;
  high?: number | undefined;
}

export function checkRows({ prices, crowds, places }: Draft, problems: Problems): void {
  for (const { data, at } of prices.entries) {
    checkNumbers(data, at(), problems);
    const { figure, low, high } = data;
    if (figure === undefined && low === undefined && high === undefined) {
      problems.add(at(), 'a price without a number', 'write the id of a figure, or low and high');
    }
    if (data.chart !== 'none') checkDate(data, at(), problems);
  }
  for (const { data, at } of crowds.entries) {
    checkNumbers(data, at(), problems);
    if (data.chart) checkDate(data, at(), problems);
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

/** A charted row has a date of which at least a part lies in the days the charts cover. */
function checkDate({ date }: Line, at: Place, problems: Problems): void {
  const within = date !== undefined && `${date}-12-31`.slice(0, 10) >= FIRST && date <= LAST;
  if (within) return;
  const remedy = `write a day from ${FIRST} to ${LAST}, or do not chart the row`;
  problems.add(
    at,
    date === undefined ? 'a charted row without a date' : `the charted date ${date}`,
    remedy,
  );
}
