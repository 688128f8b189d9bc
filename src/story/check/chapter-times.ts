/** Times of chapters: one ends after it begins, keeps its zone’s hours, and begins no earlier than the one before. */
import type { Draft, PageDraft } from '../draft.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Problems } from '../problems.ts';
import type { Chapter } from '../schema.ts';

export function checkChapterTimes({ meta, chapters }: Draft, problems: Problems): void {
  const zones = meta?.data.zones;
  let earlier: string | undefined;
  for (const { front } of chapters) {
    if (!front) continue;
    const { from, to, zone } = front.data;
    const own = zones && Object.hasOwn(zones, zone) ? zones[zone] : undefined;
    if (zones && !own) {
      const remedy = suggestion(zone, Object.keys(zones));
      problems.add(front.at('zone'), `the zone "${zone}" is none of story.yaml`, remedy);
    }
    if (from === undefined || to === undefined) {
      checkUndated(front, problems);
      continue;
    }
    for (const field of ['from', 'to'] as const) {
      const offset = (front.data[field] ?? '').slice(19);
      if (offset === '' || own === undefined || offset === own) continue;
      const remedy = `write ${own}, or another zone`;
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
    if (front.data.apart !== undefined) continue;
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

/** A chapter of no day has neither of the two, and no hour. */
function checkUndated({ data, at }: NonNullable<PageDraft<Chapter>['front']>, problems: Problems) {
  for (const field of ['from', 'to', 'hour', 'apart'] as const) {
    if (data[field] === undefined) continue;
    const remedy = `write both from and to, or leave ${field} out`;
    problems.add(at(field), `the chapter has "${field}" without a day`, remedy);
  }
}

/** Compares as far as both are known: by the hour where both have one, else by the day. */
function isBefore(a: string, b: string): boolean {
  const haveHours = a.length > 10 && b.length > 10;
  return haveHours ? Date.parse(a) < Date.parse(b) : a.slice(0, 10) < b.slice(0, 10);
}
