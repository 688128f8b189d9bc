/** 5 January: the city hall, the police on two sides of it, and the people who came from two sides. */
import { mark, moving, type Layout, type Mark, type Picture } from '../picture.ts';
import { BANDS, SIDES, bandId, policeId, type Certainty } from './crowds.ts';
import { LINE } from '../text.ts';
import type { CrowdData } from './data.ts';
import { heightOf, paragraphs, people, toned, type Line } from './parts.ts';
import { narrowPlan, widePlan, type Plan } from './plan.ts';
import { isTall } from './state.ts';
import { hallWords, type HallState, type Words } from './words.ts';

/** The picture of the hall: with the police alone, the lower number of people, or the higher one. */
export function drawHall(data: CrowdData, state: HallState, layout: Layout): Picture {
  const words = hallWords(data, state, layout);
  const note = heightOf(layout, words.note);
  const top = isTall(state, layout) ? heightOf(layout, words.top) : undefined;
  const plan = layout === 'wide' ? widePlan(data, note) : narrowPlan(data, note, top);
  const marks = [
    ...cityHall(plan, layout),
    police(plan),
    ...(state === 'police' ? [] : crowd(plan, 'solid', ['dot'])),
    // A hollow dot is painted in ink, and again, smaller, in the ground.
    ...(state === 'at-most' ? crowd(plan, 'hollow', ['ring', 'hole']) : []),
    ...told(words, plan, layout),
  ];
  return { width: plan.width, height: plan.height, marks };
}

function cityHall({ hall }: Plan, layout: Layout): Mark[] {
  const rows = [toned(layout, 'City hall (akimat)', hall.width - 8)];
  const first = hall.y + (hall.height - heightOf(layout, rows) + LINE[layout]) / 2 + 5;
  const words = paragraphs(layout, hall.x + hall.width / 2, first, rows, 'middle');
  return [mark(1, 'rect', { class: 'hall', ...hall }), ...words];
}

function police({ ranks, pitch }: Plan): Mark {
  return mark(
    2,
    'g',
    {},
    ...SIDES.map((name) => people(policeId(name), 'square', pitch, ranks[name])),
  );
}

/**
 * A mark a band and side, so that people can arrive from the outer edges, and so that what fades in is a
 * narrow strip and cheap to paint.
 */
function crowd({ sides, pitch }: Plan, certainty: Certainty, kinds: readonly string[]): Mark[] {
  return Array.from({ length: BANDS }, (_, band) =>
    SIDES.map((name) => {
      const painted = kinds.map((kind) =>
        people(bandId(name, certainty, band), kind, pitch, sides[name]),
      );
      return moving(mark(2, 'g', { class: `band ${certainty} band-${band}` }, ...painted));
    }),
  ).flat();
}

/** The words: those over the hall end on their baseline, all others begin there. */
function told(
  { top, over, under, note }: Words,
  { baselines, width }: Plan,
  layout: Layout,
): Mark[] {
  const at = (y: number, groups: Line[][]): Mark[] =>
    paragraphs(layout, width / 2, y, groups, 'middle');
  return [
    ...at(baselines.top, top),
    ...at(baselines.over - heightOf(layout, over) + LINE[layout], over),
    ...at(baselines.under ?? 0, under),
    ...at(baselines.note, note),
  ];
}
