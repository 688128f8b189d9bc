/** Counts what a Playwright run reports, and the line that `npm test` ends with. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Counts Playwright's JSON report.
 * @param report the report's text; empty when the run wrote none
 * @param ok whether the run ended well: one that did not failed at least once, whatever it counted
 */
export function count(report: string, ok: boolean): Counts {
  const stats = report ? JSON.parse(report).stats : {};
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: ok ? failed : Math.max(1, failed), skipped };
}

/** The counts of several runs together. */
export function sum(runs: readonly Counts[]): Counts {
  const of = (what: keyof Counts): number => runs.reduce((all, run) => all + run[what], 0);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

/** "12 passed, 0 failed", and ", 3 skipped" where some were. */
export function summary({ passed, failed, skipped }: Counts): string {
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${rest}`;
}
