/** The claims counted by who says them and by what the record shows. */
import { STATUS } from '../../content/labels.ts';
import { SPEAKERS, STATUSES } from '../../content/ledger.ts';
import type { Claim } from '../../content/schema.ts';
import type { Story } from '../../content/types.ts';

export type Status = Claim['status'];

/** Who says it, in the few words that fit beside a row of dots. */
const SPEAKER: Record<Claim['speaker'], string> = {
  'source-saw': 'Source: may have seen it',
  'source-heard': 'Source: from hearsay',
  'source-opinion': 'Source: an opinion',
  tokayev: 'President Tokayev',
  officials: 'Officials',
  eyewitnesses: 'Eyewitnesses, unnamed',
  theorists: 'Authors of a theory',
  euractiv: 'EURACTIV',
  others: 'Other reporting',
};

export interface LedgerRow {
  speaker: Claim['speaker'];
  label: string;
  /** How many claims there are of each status. */
  counts: Record<Status, number>;
  total: number;
}

export interface LedgerData {
  /** Every speaker who says anything, in the order of the ledger. */
  rows: LedgerRow[];
  columns: { status: Status; label: string; total: number }[];
  total: number;
}

/** Counts the claims of the story. */
export function ledgerData({ claims }: Pick<Story, 'claims'>): LedgerData {
  const all = [...claims.values()];
  const count = (speaker: Claim['speaker'] | undefined, status: Status): number =>
    all.filter((c) => (speaker === undefined || c.speaker === speaker) && c.status === status)
      .length;
  const rows = SPEAKERS.map((speaker) => ({
    speaker,
    label: SPEAKER[speaker],
    counts: Object.fromEntries(
      STATUSES.map((status) => [status, count(speaker, status)]),
    ) as LedgerRow['counts'],
    total: all.filter((claim) => claim.speaker === speaker).length,
  }));
  return {
    rows: rows.filter(({ total }) => total > 0),
    columns: STATUSES.map((status) => ({
      status,
      label: STATUS[status].word,
      total: count(undefined, status),
    })),
    total: all.length,
  };
}

/** The picture in one sentence, for its text alternative. */
export function summary({ columns, total }: LedgerData): string {
  const parts = columns.map(({ label, total: count }) => `${count} ${label.toLowerCase()}`);
  return `${total} claims, a mark each: ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`;
}
