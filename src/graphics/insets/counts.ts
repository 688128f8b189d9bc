/**
 * Two counts of the same people as one block, in the language of the crowd: a mark is a person, filled up to the
 * lower number, hollow up to the higher.
 */
import { s } from 'hastscript';
import { formatFigure, figureEnds } from '../../story/figure.ts';
import type { Story } from '../../story/types.ts';
import { mark, round, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, text, textWidth, wrap } from '../text.ts';

/** One of the two: how many marks it has, the number as printed, and the words that have it in them. */
interface Count {
  marks: number;
  number: string;
  label: string;
}

export interface CountsData {
  title: string;
  summary: string;
  lower: Count;
  upper: Count;
  key: string;
}

export type CountsStory = Pick<Story, 'counts' | 'figures' | 'words'>;

/** @throws Error where the story has no counts, or not the figure of one */
export function countsData({ counts, figures, words }: CountsStory): CountsData {
  if (!counts) throw new Error('an inset without its data passed the checks');
  const [lower, upper] = [counts.lower, counts.upper].map(({ figure: id, label }): Count => {
    const figure = figures.get(id);
    if (!figure) throw new Error(`content/claims.yaml: no figure "${id}", which is drawn`);
    const number = words.record.bounds[figure.bound] + formatFigure(figure, words);
    return { marks: figureEnds(figure)[0] ?? 0, number, label: label({ count: number }) };
  }) as [Count, Count];
  const summary = counts.summary({ lower: lower.number, upper: upper.number });
  return { title: counts.title, summary, lower, upper, key: counts.key };
}

interface Plan {
  width: number;
  columns: number;
  /** From one person to the next in a row, and from row to row, whose second ones stand half a pitch on. */
  pitch: number;
  row: number;
}

/** User units. */
const PLANS: Record<Layout, Plan> = {
  wide: { width: 800, columns: 80, pitch: 9.97, row: 8.63 },
  narrow: { width: 340, columns: 40, pitch: 8.46, row: 7.33 },
};

/** The diameter of a person, and of the hole in a hollow one, in pitches; as in the crowd. */
const DOT = 0.66;
const HOLE = 0.45;

/** How long a person is, in user units: the round caps make it a dot. */
const POINT = 0.1;

/** The lower count stands over the block, at the corner that it fills; the higher, and what a mark is, under it. */
export function drawCounts({ lower, upper, key }: CountsData, layout: Layout): Picture {
  const plan = PLANS[layout];
  const [size, lead] = [LABEL[layout], LINE[layout]];
  const over = said(lower, size, plan.width, layout);
  const top = size + (over.length - 1) * lead + size * 0.75;
  const block = people(lower.marks, upper.marks, top, plan);
  const below = block.bottom + size * 1.35;
  const under = said(upper, below, plan.width, layout);
  const last = below + (under.length - 1) * lead;
  const isBeside = textWidth(`${upper.label}  ${key}`, size) <= plan.width;
  const foot = isBeside
    ? [text(plan.width, last, key, { size, tone: 'soft', anchor: 'end' })]
    : wrap(key, plan.width, size).map((line, i) =>
        text(0, last + (i + 1) * lead, line, { size, tone: 'soft' }),
      );
  const height = last + (isBeside ? 0 : foot.length * lead) + size * 0.4;
  return {
    width: plan.width,
    height: Math.ceil(height),
    marks: [...block.marks, ...over, ...under, ...foot],
  };
}

/** The words of a count in lines, the number in them strong. */
function said({ number, label }: Count, y: number, width: number, layout: Layout): Mark[] {
  const [size, lead] = [LABEL[layout], LINE[layout]];
  // In one piece, wherever its line breaks.
  const whole = number.replaceAll(' ', '\u00a0');
  return wrap(label.replace(number, whole), width, size).map((line, i) => {
    const [before = '', ...after] = line.split(whole);
    const words =
      after.length === 0
        ? line
        : [before, s('tspan', { class: 'strong' }, whole), after.join(whole)].filter(Boolean);
    return text(0, y + i * lead, words, { size });
  });
}

/** Rows of people, each a line of dots; the filled ones are about as wide as high, in the upper left corner. */
function people(lower: number, upper: number, top: number, { columns, pitch, row }: Plan) {
  const rows = Math.ceil(upper / columns);
  const whole = Math.floor(upper / columns);
  // The last row may be short; it has filled ones only when no other has room.
  const first = Math.min(lower, whole * columns);
  const filledRows = Math.min(
    whole,
    Math.max(Math.ceil(Math.sqrt(first)), Math.ceil(first / columns)),
  );
  const filledIn = (i: number): number => {
    if (i >= whole) return lower - first;
    // What a whole number of columns leaves over goes to the upper rows.
    return i < filledRows ? Math.floor((first + filledRows - 1 - i) / filledRows) : 0;
  };
  const radius = (pitch * DOT) / 2;
  const line = (i: number, from: number, to: number): string => {
    const [x, y] = [radius + (from + (i % 2) / 2) * pitch, top + radius + i * row];
    return from < to ? `M${round(x)} ${round(y)}h${round((to - from - 1) * pitch + POINT)}` : '';
  };
  const all = Array.from({ length: rows }, (_, i) => {
    const to = Math.min(columns, upper - i * columns);
    const filled = filledIn(i);
    return { filled: line(i, 0, filled), hollow: line(i, filled, to) };
  });
  const dots = (name: string, d: string, share: number, stroke = 'currentColor'): Mark =>
    mark(2, 'path', {
      ...{ class: name, d, fill: 'none', stroke, 'stroke-width': share * pitch },
      ...{ 'stroke-dasharray': `${POINT} ${round(pitch - POINT)}`, 'stroke-linecap': 'round' },
    });
  const hollow = all.map((one) => one.hollow).join('');
  return {
    marks: [
      dots('filled', all.map((one) => one.filled).join(''), DOT),
      dots('hollow', hollow, DOT),
      dots('hole', hollow, HOLE, '#fff'),
    ],
    bottom: top + 2 * radius + (rows - 1) * row,
  };
}
