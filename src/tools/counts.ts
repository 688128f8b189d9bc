/** Counts what a Playwright run reports, names what failed, and makes the line that `npm test` ends with. */
import { stripVTControlCharacters } from 'node:util';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';

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

/**
 * The tests of Playwright's JSON report that failed, a line each: "FAILED: project › file:line › title: why".
 * They are named again at the end, where a long log is read first.
 */
export function failures(report: string): string[] {
  const inSuite = (suite: JSONReportSuite, titles: string[]): string[] => [
    ...suite.specs.flatMap(({ title, tests, line }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, results }) => {
          const why = results.flatMap(({ errors }) => errors)[0]?.message ?? 'no error was kept';
          const [first = ''] = stripVTControlCharacters(why).split('\n');
          return `FAILED: ${[projectName, `${suite.file}:${line}`, ...titles, title].join(' › ')}: ${first}`;
        }),
    ),
    ...(suite.suites ?? []).flatMap((inner) => inSuite(inner, [...titles, inner.title])),
  ];
  if (report === '') return [];
  return ((JSON.parse(report) as JSONReport).suites ?? []).flatMap((suite) => inSuite(suite, []));
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
