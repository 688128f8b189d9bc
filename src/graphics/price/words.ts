/** Prices in words, as the picture prints them. */

/** 2,500; the grouping of British English on every machine. */
const grouped = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

/** 120, or 50 to 60. */
export function amount({ low, high }: { low: number; high?: number }): string {
  return high === undefined || high === low ? grouped(low) : `${grouped(low)} to ${grouped(high)}`;
}
