/** The counts of the ledger as a table: a row a speaker, a column a status. */
import type { Story } from '../../content/types.ts';
import type { Table } from '../table.ts';
import { ledgerData } from './data.ts';

export function table(story: Pick<Story, 'claims'>): Table {
  const { rows, columns, total } = ledgerData(story);
  const sums = Object.fromEntries(columns.map((column) => [column.status, column.total]));
  return {
    caption: 'How many claims each speaker makes, by what the record shows.',
    columns: [
      { key: 'speaker', label: 'Who says it' },
      ...columns.map(({ status, label }) => ({ key: status, label })),
      { key: 'total', label: 'All' },
    ],
    rows: [
      ...rows.map(({ label, counts, total: sum }) => ({ speaker: label, ...counts, total: sum })),
      { speaker: 'All', ...sums, total },
    ],
  };
}
