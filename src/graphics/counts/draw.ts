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
  const plan = PLANS[layout];
  const { lower, upper } = data;
  const { inner, outer, frame, height } = block(lower.people, upper.people, plan);
  const { margin, top, pitch } = plan;
  const box = { ...frame, x: margin + frame.x, y: top + frame.y };
  const around = dashes(outer, plan);
  const foot = top + height + pitch;
  const said = strip(
    state === 'upper'
      ? [['dot', upper, upper.bound]]
      : [
          ['ring', upper, 'up to'],
          ['dot', lower, lower.bound],
        ],
    { data, foot, plan, layout, words },
  );
  return {
    width: plan.width,
    height: Math.ceil(said.bottom),
    marks: [
      mark(1, 'rect', { class: 'place', ...box, ...OUTLINE }),
      dots('filled', dashes(inner, plan), DOT, plan),
      ...(state === 'upper'
        ? [dots('filled', around, DOT, plan)]
        : [dots('hollow', around, DOT, plan), dots('hole', around, HOLE, plan, '#fff')]),
      ...said.marks,
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

interface Strip {
  data: CountsData;
  foot: number;
  plan: Plan;
  layout: Layout;
  words: Words;
}

/** The numbers and who gives them, side by side on a desk, and what a mark is under them; on a phone one under another. */
function strip(
  entries: readonly Entry[],
  { data, foot, plan, layout, words }: Strip,
): { marks: Mark[]; bottom: number } {
  const { head, told, lead, widest } = SIZE[layout];
  const small = { size: told, tone: 'told' };
  const rowsOf = ({ by }: Count): string[] => wrap(by, plan.words, widest);
  const entry = ([kind, count, bound]: Entry, x: number, y: number): Mark[] => [
    sign(kind, x + head / 3, y - head * 0.34, head / 2),
    text(x + head, y, counted(count.people, words, bound), { size: head, tone: 'head' }),
    ...lines(x + head, y + lead, rowsOf(count), { ...small, lead }),
  ];
  const note = wrap(data.note, plan.width - 8, widest);
  // The second number has its room before it comes, so that nothing moves.
  const [first, second] = [rowsOf(data.upper).length, rowsOf(data.lower).length];
  if (layout === 'wide') {
    const y = foot + head;
    const last = y + (Math.max(first, second) + 1.2) * lead;
    const marks = entries.flatMap((one, i) => entry(one, 8 + i * (plan.words + 60), y));
    return { marks: [...marks, ...lines(8, last, note, { ...small, lead })], bottom: last + told };
  }
  const below = foot + note.length * lead + head;
  const next = below + (first + 1) * lead + head * 0.6;
  const marks = entries.flatMap((one, i) => entry(one, 0, i === 0 ? below : next));
  const said = lines(0, foot + told * 0.6, note, { ...small, lead });
  return { marks: [...said, ...marks], bottom: next + (second + 0.5) * lead };
}
