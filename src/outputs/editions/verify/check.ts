/** What every check of an edition returns. */
export interface Checked {
  /** What was looked at, as the terminal prints it. */
  what: string;
  /** A sentence a fault, each naming the file; none for what is whole. */
  faults: string[];
  /** Why it was not looked at, where something it needs is missing. */
  skipped?: string;
  /** A few facts for the line of a check that passed. */
  facts?: string;
}
