/** The map and its strip in a state. */
import type { Layout, Mark, Picture } from '../picture.ts';
import { account } from './account.ts';
import { look, type SpreadData } from './data.ts';
import { at, FRAMES, type Frame } from './frame.ts';
import { ground } from './ground.ts';
import { labelMarks, labels } from './labels.ts';
import { lineMark, type Line } from './lines.ts';
import { placeMark } from './place.ts';
import { scaleBar } from './scale.ts';
import type { SpreadState } from './state.ts';
import { strip } from './strip.ts';
import { headingOf, notesOf } from './words.ts';

/** The picture of a state. Pure: the same data, state and layout give the same marks. */
export function draw(data: SpreadData, state: SpreadState, layout: Layout): Picture {
  const frame = FRAMES[layout];
  return {
    width: frame.width,
    height: frame.height,
    marks: [
      ...ground(frame),
      ...scaleBar(data, frame),
      ...frameLines(state, frame).map(lineMark),
      ...strip(data, state, frame),
      ...(state === 'account' ? account(data, frame) : placeMarks(data, state, frame)),
      ...labels(data, state, frame).flatMap(labelMarks),
    ],
  };
}

/** The heading over the map and the notes under the strip. */
export function frameLines(state: SpreadState, frame: Frame): Line[] {
  const { layout, heading, text, notes } = frame;
  const words = headingOf(state, layout);
  const tone = state === 'account' ? 'said' : 'date strong';
  return [
    { words, x: 0, y: heading, anchor: 'start', tone, size: heading },
    ...notesOf(state, layout).map((note, i): Line => ({
      words: note,
      x: 0,
      y: notes[i] ?? 0,
      anchor: 'start',
      tone: 'quiet',
      size: text,
    })),
  ];
}

/** The places of a state on the map. */
export function placeMarks(data: SpreadData, state: SpreadState, frame: Frame): Mark[] {
  return data.places.flatMap((place) => {
    const how = look(place, state);
    return how ? [placeMark('spot', place, how, frame, at(frame, place.at))] : [];
  });
}
