/** The middle of several runs. */

/** The run that stands in the middle by one of its figures, whole: its figures belong together. */
export function median<T>(runs: readonly T[], figure: (run: T) => number): T {
  const sorted = [...runs].sort((a, b) => figure(a) - figure(b));
  const run = sorted[(sorted.length - 1) >> 1];
  if (run === undefined) throw new Error('no runs to take the middle of');
  return run;
}
