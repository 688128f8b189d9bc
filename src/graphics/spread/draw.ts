/** The map and its strip in a state: one figure on one scale. */
import { mark, round, STROKE, type Layout, type Mark, type Picture } from '../picture.ts';
import { text } from '../text.ts';
import type { SpreadData } from './data.ts';
import { at, type Frame } from './frame.ts';
import { ground } from './ground.ts';
import { key } from './key.ts';
import { lozenges, type Placed } from './place.ts';
import { frameFor } from './rows.ts';
import { isNew, type SpreadState } from './state.ts';
import { strip } from './strip.ts';

/** The picture of a state. Pure: the same data, state and layout give the same marks. */
export function draw(data: SpreadData, state: SpreadState, layout: Layout): Picture {
  const frame = frameFor(data, layout);
  return {
    width: frame.width,
    height: frame.height,
    marks: [
      ...ground(state, frame),
      ...ends(data, frame),
      ...strip(data, state, frame),
      ...spots(data, state, frame),
      ...key(frame, data.words),
    ],
  };
}

/** The places of a state on the map. */
function spots(data: SpreadData, state: SpreadState, frame: Frame): Mark[] {
  const placed = data.places
    .filter(({ day }) => day <= state)
    .map((place): Placed => {
      const [x, y] = at(frame, place.at);
      return { place, fresh: isNew(place.day, state), x, y };
    });
  // places that come on one day are alike in every state, and so drawn once
  return [...Map.groupBy(placed, ({ place: { day } }) => day).values()].flatMap((group) =>
    lozenges('spot', group, frame),
  );
}

/** Two places named and marked in every state, with the distance between them. */
function ends({ places, ends: named }: SpreadData, frame: Frame): Mark[] {
  const [from, to] = [named?.from, named?.to].map((id) => places.find((place) => place.id === id));
  if (!from || !to) return [];
  const [[x1, y1], [x2, y2]] = [at(frame, from.at), at(frame, to.at)];
  const size = frame.layout === 'wide' ? 16 : 13;
  const gap = frame.spot + 4;
  const cross = `M${round(x2)} ${round(y2 - gap)}v${gap * 2}M${round(x2 - gap)} ${round(y2)}h${gap * 2}`;
  const line = `M${round(x1 + gap)} ${round(y1)}L${round(x2 - gap)} ${round(y2)}`;
  return [
    mark(1, 'path', { class: 'way', d: line, ...STROKE, 'stroke-dasharray': '1 4' }),
    mark(1, 'path', { class: 'end', d: cross, ...STROKE }),
    text(x1 + 3, y1 - gap + 1, from.name, { size, tone: 'town strong' }),
    text(x2 + gap, y2 + size * 0.35, to.name, { size, tone: 'town strong' }),
    ...(named?.apart === undefined
      ? []
      : [
          text(x1 + (x2 - x1) * 0.56, (y1 + y2) / 2 + size * 0.35, named.apart, {
            ...{ size, tone: 'town apart' },
            anchor: 'middle',
          }),
        ]),
  ];
}
