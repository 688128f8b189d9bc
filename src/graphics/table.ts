/** The figures of a graphic as a table, for the page and for the downloads. */
export interface Table {
  caption: string;
  /** In the page only those that are `brief` are shown; the downloads hold all. */
  columns: { key: string; label: string; brief?: true }[];
  rows: Record<string, string | number | null>[];
}

/**
 * The columns of a table.
 * @param labels by key, in order
 * @param brief the keys of those that the page shows
 */
export function columns(
  labels: Readonly<Record<string, string>>,
  brief: readonly string[],
): Table['columns'] {
  return Object.entries(labels).map(([key, label]) => ({
    key,
    label,
    ...(brief.includes(key) && { brief: true as const }),
  }));
}
