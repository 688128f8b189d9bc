/** The claims counted by who says them and by what the record shows. */
import { STATUSES } from '../../story/ledger.ts';
import type { Claim } from '../../story/schema.ts';
import type { Story } from '../../story/types.ts';
import { listed } from '../../story/words/list.ts';
import type { Words } from '../../story/words/words.ts';

export type Status = Claim['status'];

export interface LedgerRow {
  speaker: Claim['speaker'];
  /** Who says it, in the few words that fit beside a row of marks. */
  label: string;
  /** How many claims there are of each status. */
  counts: Record<Status, number>;
  total: number;
}

export interface LedgerData {
  /** Every speaker who says anything, in the order of story.yaml. */
  rows: LedgerRow[];
  columns: { status: Status; label: string; total: number }[];
  total: number;
}

/** Counts the claims of the story. */
export function ledgerData({
  meta,
  claims,
  words,
}: Pick<Story, 'meta' | 'claims' | 'words'>): LedgerData {
  const all = [...claims.values()];
  const count = (speaker: Claim['speaker'] | undefined, status: Status): number =>
    all.filter((c) => (speaker === undefined || c.speaker === speaker) && c.status === status)
      .length;
  const rows = meta.speakers.map(({ id: speaker, brief }) => ({
    speaker,
    label: brief,
    counts: Object.fromEntries(
      STATUSES.map((status) => [status, count(speaker, status)]),
    ) as LedgerRow['counts'],
    total: all.filter((claim) => claim.speaker === speaker).length,
  }));
  return {
    rows: rows.filter(({ total }) => total > 0),
    columns: STATUSES.map((status) => ({
      status,
      label: words.status[status].word,
      total: count(undefined, status),
    })),
    total: all.length,
  };
}

/** The picture in one sentence, for its text alternative. */
export function summary({ columns, total }: LedgerData, { record, list }: Words): string {
  const { counts } = record;
  const parts = columns.map(({ label, total: count }) =>
    counts.part({ count, status: label.toLowerCase() }),
  );
  return counts.summary({ claims: counts.claims(total), parts: listed(parts, list) });
}
