/** A chapter ends after it begins, keeps its zone's clock, and begins no earlier than the one before. */
import type { Draft } from '../draft.ts';
import type { Problems } from '../problems.ts';

const OFFSETS = { Almaty: '+06:00', Mangystau: '+05:00' } as const;

export function checkTimes({ chapters }: Draft, problems: Problems): void {
  let earlier: string | undefined;
  for (const { front } of chapters) {
    if (!front) continue;
    const { from, to, zone } = front.data;
    for (const field of ['from', 'to'] as const) {
      const offset = front.data[field].slice(19);
      if (offset === '' || offset === OFFSETS[zone]) continue;
      const remedy = `write ${OFFSETS[zone]}, or the other zone`;
      problems.add(
        front.at(field),
        `the offset ${offset} of "${field}" is not the clock of ${zone}`,
        remedy,
      );
    }
    if (isBefore(to, from)) {
      const remedy = `write an end that is not before ${from}`;
      problems.add(front.at('to'), `the chapter ends (${to}) before it begins`, remedy);
    }
    if (earlier !== undefined && isBefore(from, earlier)) {
      const remedy = 'put the chapters in the order of their beginnings, or correct the date';
      problems.add(
        front.at('from'),
        `${from} is before the chapter before it (${earlier})`,
        remedy,
      );
    }
    earlier = from;
  }
}

/** Compares as far as both are known: by the hour where both have one, else by the day. */
function isBefore(a: string, b: string): boolean {
  const haveHours = a.length > 10 && b.length > 10;
  return haveHours ? Date.parse(a) < Date.parse(b) : a.slice(0, 10) < b.slice(0, 10);
}
