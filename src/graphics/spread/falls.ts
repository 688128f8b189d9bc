/** Where the hairlines fall: those of towns of nearly one longitude beside each other, each within its lozenge. */
import type { Frame } from './frame.ts';
import type { Drop } from './rows.ts';

/** The x of each hairline, in whole units. */
export type Falls = ReadonlyMap<Drop, number>;

interface Group {
  drops: Drop[];
  /** The sum of their places. */
  sum: number;
}

/** A hairline stands in the middle of its lozenge; those that would meet stand evenly about their own middle. */
export function fallsOf(all: readonly Drop[], { clear, reach }: Frame): Falls {
  const xOf = ({ drops, sum }: Group, i: number): number =>
    sum / drops.length + (i - (drops.length - 1) / 2) * clear;
  const groups: Group[] = [];
  for (const drop of all.toSorted((a, b) => a.x - b.x)) {
    let group: Group = { drops: [drop], sum: drop.x };
    for (let west = groups.at(-1); west; west = groups.at(-1)) {
      if (xOf(group, 0) - xOf(west, west.drops.length - 1) >= clear) break;
      groups.pop();
      group = { drops: [...west.drops, ...group.drops], sum: west.sum + group.sum };
    }
    groups.push(group);
  }
  const within = (x: number, drop: Drop): number =>
    Math.round(Math.min(Math.max(x, drop.x - reach), drop.x + reach));
  return new Map(
    groups.flatMap((group) =>
      group.drops.map((drop, i): [Drop, number] => [drop, within(xOf(group, i), drop)]),
    ),
  );
}
