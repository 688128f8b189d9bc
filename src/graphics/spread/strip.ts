/** The strip under the map: one row a day, every place at its longitude, exactly under its mark on the map. */
import { mark, moving, round, STROKE, type Mark } from '../picture.ts';
import { lines } from '../text.ts';
import type { SpreadData } from './data.ts';
import { at, type Frame } from './frame.ts';
import { boxOf, lineMark, type Line } from './lines.ts';
import { lozenges } from './place.ts';
import { fallsOf } from './falls.ts';
import { drops, rowTop, type Drop } from './rows.ts';
import { DAYS, isNew, type Day, type SpreadState } from './state.ts';
import type { Words } from '../../story/words/words.ts';
import { countOf, rowName } from './words.ts';

/** The strip in a state. */
export function strip(data: SpreadData, state: SpreadState, frame: Frame): Mark[] {
  const all = drops(data, frame);
  const shown = DAYS.filter((day) => day <= state);
  const named = all.filter(({ place }) => place.day <= state);
  const newest = named.filter(({ place }) => isNew(place.day, state));
  return [
    ...DAYS.flatMap((day) => dayWords(day, all, state, frame, data.words)),
    ...shown.map((day) => rule(day, frame)),
    ...falls(newest, named, frame),
    ...shown.flatMap((day) =>
      row(
        all.filter(({ place }) => place.day === day),
        isNew(day, state),
        frame,
      ),
    ),
  ];
}

/** What stands in the row of a day. */
function row(entries: readonly Drop[], fresh: boolean, frame: Frame): Mark[] {
  return [
    ...lozenges(
      'drop',
      entries.map((drop) => ({ ...drop, fresh })),
      frame,
    ),
    ...entries.map(({ name }) => lineMark({ ...name, tone: fresh ? 'strong' : 'past' })),
  ];
}

const rule = (day: Day, frame: Frame): Mark =>
  moving(
    mark(1, 'path', {
      class: 'rule',
      d: `M0 ${round(rowTop(frame, day))}H${frame.width}`,
      ...STROKE,
    }),
  );

/** What is left of a hairline between two names is not drawn where it is as short as this, in user units. */
const SHORT = 6;

/**
 * A hairline from each place on the map to its lozenge, from edge to edge: of the days that a state adds, so that no curtain
 * hangs over the country, and open where a name of an earlier row stands.
 */
function falls(entries: readonly Drop[], named: readonly Drop[], frame: Frame): Mark[] {
  const xs = fallsOf(entries, frame);
  const d = entries.map((drop) => {
    const x = xs.get(drop) ?? drop.x;
    const aside = Math.abs(x - drop.x);
    const from = Math.round(at(frame, drop.place.at)[1] + frame.spot - aside);
    const to = Math.round(drop.y - frame.drop + aside);
    const holes = named
      .map(({ name }) => boxOf(name))
      .filter(({ left, right, bottom }) => left - 2 < x && x < right + 2 && bottom < to)
      .sort((one, other) => one.top - other.top);
    const ends = holes.flatMap(({ top, bottom }) => [Math.floor(top), Math.ceil(bottom)]);
    const stops = [from, ...ends, to];
    let [d, pen] = [`M${x} ${from}`, from];
    for (let i = 0; i < stops.length; i += 2) {
      const [start = to, end = to] = stops.slice(i, i + 2);
      if (end < to && end - start <= SHORT) continue;
      if (start > pen) d += `m0 ${start - pen}`;
      d += `v${end - start}`;
      pen = end;
    }
    return d;
  });
  if (d.length === 0) return [];
  // Not `opacity`: WebKit leaves out a group of nothing but one upright line, which has no width.
  const line = mark(1, 'path', {
    ...{ class: 'fall fresh', d: d.join(''), ...STROKE },
    'stroke-opacity': 0.8,
  });
  return [moving(line)];
}

/** The day of a row, and how many places it adds. */
function dayWords(
  day: Day,
  all: readonly Drop[],
  state: SpreadState,
  frame: Frame,
  words: Words,
): Mark[] {
  const top = rowTop(frame, day);
  const tone = isNew(day, state) ? 'today strong' : day < state ? 'past strong' : 'ahead';
  const name: Line = {
    ...{
      words: rowName(day, frame.layout, words),
      x: 0,
      y: top + frame.day * 1.25,
      anchor: 'start',
    },
    ...{ tone, size: frame.day },
  };
  if (day > state || frame.layout === 'narrow') return [lineMark(name)];
  const added = all.filter(({ place }) => place.day === day).length;
  return [
    lineMark(name),
    ...lines(0, name.y + 19, [countOf(added, day, words)], { size: 14.5, lead: 18, tone: 'past' }),
  ];
}
