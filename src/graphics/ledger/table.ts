/** The counts of the ledger as a table: a row a speaker, a column a status. */
import type { Story } from '../../story/types.ts';
import type { Table } from '../table.ts';
import { ledgerData } from './data.ts';

export function table(story: Pick<Story, 'meta' | 'claims' | 'words'>): Table {
  const { counts: said } = story.words.record;
  const { rows, columns, total } = ledgerData(story);
  const sums = Object.fromEntries(columns.map((column) => [column.status, column.total]));
  return {
    caption: said.table,
    columns: [
      { key: 'speaker', label: said.speaker },
      ...columns.map(({ status, label }) => ({ key: status, label })),
      { key: 'total', label: said.all },
    ],
    rows: [
      ...rows.map(({ label, counts, total: sum }) => ({ speaker: label, ...counts, total: sum })),
      { speaker: said.all, ...sums, total },
    ],
  };
}
