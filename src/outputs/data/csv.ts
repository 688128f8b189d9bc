/** The records as CSV: one row a record, lists with a space between their ids, nothing for what is not known. */
import { csvFormat } from 'd3-dsv';
import { z } from 'astro/zod';
import { claimRecord, figureRecord, sourceRecord } from './schema.ts';

/** A column and the sentence its schema gives it. */
export interface Column {
  name: string;
  means: string;
}

/** The columns of each CSV file, in order, as its schema describes them. The figures of claims are a file of their own. */
export const ledgerColumns = (speakers: Parameters<typeof claimRecord>[0]) => ({
  claims: columnsOf(claimRecord(speakers).omit({ figures: true })),
  sources: columnsOf(sourceRecord),
  figures: columnsOf(figureRecord, ['id', 'claim']),
});

/** Records as CSV text, UTF-8, RFC 4180, with a line of names first. */
export function csv(records: readonly object[], columns: readonly Column[]): string {
  const names = columns.map(({ name }) => name);
  const rows = records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, cell(value)])),
  );
  return `${csvFormat(rows, names)}\n`;
}

function cell(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === false ? '' : String(value);
}

/** @param first the columns that come before the others */
function columnsOf({ shape }: z.ZodObject, first: string[] = []): Column[] {
  const names = [...first, ...Object.keys(shape).filter((name) => !first.includes(name))];
  return names.map((name) => ({ name, means: sentenceOf(shape[name]) }));
}

/** What a field means; where it may be left out, the field within may be what says so. */
function sentenceOf(field: z.core.$ZodType | undefined): string {
  if (!(field instanceof z.ZodType)) return '';
  const within = field instanceof z.ZodOptional ? sentenceOf(field.unwrap()) : '';
  return field.description ?? within;
}
