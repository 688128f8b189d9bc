/** What the checks found, as a table for the terminal. */
import type { Result } from './all.ts';

/** More than this of one kind says no more. */
const SHOWN = 20;

/** A line a check, and under each that found something its faults with place and remedy. */
export function report(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.flatMap(({ name, faults }) => {
    const count =
      faults.length === 0 ? 'ok' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
    const rest = faults.length - SHOWN;
    return [
      `${name.padEnd(width)}  ${count}`,
      ...faults
        .slice(0, SHOWN)
        .map(({ place, found, remedy }) => `    ${place}\n        ${found}\n        → ${remedy}`),
      ...(rest > 0 ? [`    and ${rest} more`] : []),
    ];
  });
  const total = results.reduce((sum, { faults }) => sum + faults.length, 0);
  const last =
    total === 0
      ? 'Nothing stands in the way of publishing.'
      : `${total} in all. Nothing should go live before they are mended.`;
  return [...lines, '', last].join('\n');
}
