/** The figures of a graphic as a table, for the page and for the downloads. */
export interface Table {
  caption: string;
  columns: { key: string; label: string }[];
  rows: Record<string, string | number | null>[];
}
