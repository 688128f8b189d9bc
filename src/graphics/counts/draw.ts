/**
 * Two counts of the same people, in the language of the crowd: a mark is a person. First all whom the higher count
 * has; then those of the lower stay filled, inside the outline of the place, and the others are hollow.
 */
import type { Words } from '../../story/words/words.ts';
import { mark, OUTLINE, round, type Layout, type Mark, type Picture } from '../picture.ts';
import { counted, sign, SIZE } from '../legend.ts';
import { lines, text, wrap } from '../text.ts';
import { block, type Grid, type Run } from './block.ts';
import type { Count, CountsData } from './data.ts';
import type { CountsState } from './state.ts';

interface Plan extends Grid {
  width: number;
  /** From the left edge to the first person's middle, and from the top. */
  margin: number;
  top: number;
  /** How wide the words of a count may run. */
  words: number;
}

/** User units. On a desk the picture fills the window, as that of the crowd does. */
const PLANS: Record<Layout, Plan> = {
  wide: { width: 1360, columns: 42, pitch: 31.8, row: 27.5, margin: 20, top: 16, words: 440 },
  narrow: { width: 360, columns: 30, pitch: 11.8, row: 10.2, margin: 6, top: 6, words: 330 },
};

/** The diameter of a person, and of the hole in a hollow one, in pitches: a little less than in the crowd, as they are larger. */
const DOT = 0.6;
const HOLE = 0.42;

/** How long a person is, in user units: the round caps make it a dot. */
const POINT = 0.1;

export function draw(data: CountsData, state: CountsState, layout: Layout, words: Words): Picture {
  const { lower, upper } = data;
  const counts = numbers(
    state === 'upper'
      ? [['dot', upper, upper.bound]]
      : [
          ['ring', upper, 'up to'],
          ['dot', lower, lower.bound],
        ],
    { data, layout, words },
  );
  const isOver = layout === 'narrow';
  const plan = { ...PLANS[layout], ...(isOver && { top: PLANS[layout].top + counts.height }) };
  const { margin, top, pitch } = plan;
  const { inner, outer, frame, height } = block(lower.people, upper.people, plan);
  const box = { ...frame, x: margin + frame.x, y: top + frame.y };
  const around = dashes(outer, plan);
  const foot = top + height + pitch;
  const note = noteAt(isOver ? foot : foot + counts.height, data, state, layout);
  return {
    width: plan.width,
    height: Math.ceil(note.bottom),
    marks: [
      mark(1, 'rect', { class: 'place', ...box, ...OUTLINE }),
      dots('filled', dashes(inner, plan), DOT, plan),
      ...(state === 'upper'
        ? [dots('filled', around, DOT, plan)]
        : [dots('hollow', around, DOT, plan), dots('hole', around, HOLE, plan, '#fff')]),
      ...counts.marks(isOver ? 0 : foot),
      ...note.marks,
    ],
  };
}

/** Rows of people, each a dashed line: as text they weigh next to nothing. */
function dashes(runs: readonly Run[], { margin, top, pitch }: Plan): string {
  return runs
    .map(
      ({ x, y, people }) =>
        `M${round(margin + x)} ${round(top + y)}h${round((people - 1) * pitch + POINT)}`,
    )
    .join('');
}

function dots(
  name: string,
  d: string,
  share: number,
  { pitch }: Plan,
  stroke = 'currentColor',
): Mark {
  return mark(2, 'path', {
    ...{ class: name, d, fill: 'none', stroke, 'stroke-width': share * pitch },
    ...{ 'stroke-dasharray': `${POINT} ${round(pitch - POINT)}`, 'stroke-linecap': 'round' },
  });
}

type Entry = ['dot' | 'ring', Count, Count['bound']];

interface Said {
  data: CountsData;
  layout: Layout;
  words: Words;
}

/**
 * The numbers and who gives them, side by side under the people on a desk; on a phone one under another, and over the
 * people, so that no words that pass over the picture cut them first.
 */
function numbers(
  entries: readonly Entry[],
  { data, layout, words }: Said,
): { marks: (top: number) => Mark[]; height: number } {
  const plan = PLANS[layout];
  const { head, told, lead, widest } = SIZE[layout];
  const rowsOf = ({ by }: Count): string[] => wrap(by, plan.words, widest);
  const entry = ([kind, count, bound]: Entry, x: number, y: number): Mark[] => [
    sign(kind, x + head / 3, y - head * 0.34, head / 2),
    text(x + head, y, counted(count.people, words, bound), { size: head, tone: 'head' }),
    ...lines(x + head, y + lead, rowsOf(count), { size: told, tone: 'told', lead }),
  ];
  // The second number has its room before it comes, so that nothing moves.
  const [first, second] = [rowsOf(data.upper).length, rowsOf(data.lower).length];
  if (layout === 'wide')
    return {
      marks: (top) =>
        entries.flatMap((one, i) => entry(one, 8 + i * (plan.words + 60), top + head)),
      height: head + Math.max(first, second) * lead,
    };
  const next = (first + 1) * lead + head * 0.6;
  return {
    marks: (top) => entries.flatMap((one, i) => entry(one, 0, top + head + (i === 0 ? 0 : next))),
    height: head + next + (second + 0.7) * lead,
  };
}

/** What a mark is, the last lines of the picture; what comes with the second number has its room before. */
function noteAt(
  top: number,
  { note }: CountsData,
  state: CountsState,
  layout: Layout,
): { marks: Mark[]; bottom: number } {
  const { told, lead, widest } = SIZE[layout];
  const rowsOf = (words: string): string[] => wrap(words, PLANS[layout].width - 8, widest);
  const [x, first] = layout === 'wide' ? [8, top + lead * 1.2] : [0, top + told * 0.6];
  const bottom = first + (rowsOf(note.both).length - 1) * lead + told;
  const rows = rowsOf(state === 'upper' ? note.first : note.both);
  return { marks: lines(x, first, rows, { size: told, tone: 'told', lead }), bottom };
}
