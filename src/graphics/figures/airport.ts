/** The airport: how far it is, and how many people took it by three counts, one dot a person. */
import { scaleLinear } from 'd3-scale';
import { peoplePath } from '../crowd/path.ts';
import { hatch } from '../hatch.ts';
import { mark, round, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, lines, text } from '../text.ts';
import type { AirportData, Count } from './airport-data.ts';

/** The distance of two people, in user units; the same for every count. */
export const PITCH = 5;

interface Field {
  x: number;
  y: number;
  columns: number;
  /** True where the words stand beside the dots, not under them. */
  beside?: boolean;
}

interface Plan {
  width: number;
  height: number;
  /** Where each field of dots begins, and how many people stand in a row of it. */
  fields: Field[];
}

const PLANS: Record<Layout, Plan> = {
  wide: {
    width: 800,
    height: 230,
    fields: [
      { x: 0, y: 72, columns: 50 },
      { x: 275, y: 72, columns: 50 },
      { x: 550, y: 72, columns: 9 },
    ],
  },
  narrow: {
    width: 340,
    height: 318,
    fields: [
      { x: 0, y: 72, columns: 32 },
      { x: 178, y: 72, columns: 32 },
      { x: 0, y: 268, columns: 9, beside: true },
    ],
  },
};

export function airport(data: AirportData, layout: Layout): Picture {
  const { width, height, fields } = PLANS[layout];
  return {
    width,
    height,
    marks: [
      ...distance(data, layout),
      ...data.counts.flatMap((count, i) => {
        const place = fields[i];
        return place ? field(count, place, layout) : [];
      }),
    ],
  };
}

/** A line with a tick a unit, from the centre to the airport. */
function distance({ distance: { value, printed, unit } }: AirportData, layout: Layout): Mark[] {
  const { width } = PLANS[layout];
  const x = scaleLinear([0, value], [1, width - 1]);
  const size = LABEL[layout];
  const y = 34;
  const ticks = Array.from(
    { length: Math.floor(value) + 1 },
    (_, i) => `M${round(x(i))} ${y}v${i % value ? 5 : 10}`,
  );
  return [
    mark(1, 'path', { class: 'rule', d: `M${x(0)} ${y}H${x(value)}` }),
    mark(1, 'path', { class: 'rule', d: ticks.join('') }),
    text(0, y - 12, 'city centre', { size }),
    text(width / 2, y - 12, `${printed} ${unit}, the account`, {
      size,
      anchor: 'middle',
      tone: 'strong',
    }),
    text(width, y - 12, 'airport', { size, anchor: 'end' }),
  ];
}

/** Everybody counted, row by row, under a bar that tells whose count it is: hatched the account's, solid others'. */
function field(count: Count, { x, y, columns, beside }: Field, layout: Layout): Mark[] {
  const [size, lead] = [LABEL[layout], LINE[layout]];
  const spots = Array.from({ length: count.value }, (_, i) => ({
    x: i % columns,
    y: Math.floor(i / columns),
    column: i % columns,
    row: Math.floor(i / columns),
  }));
  const bar = { x, y, width: columns * PITCH - 1, height: 6 };
  const dots = y + 14;
  const words = beside
    ? { left: x + bar.width + 12, top: y + size * 0.75 }
    : { left: x, top: dots + Math.ceil(count.value / columns) * PITCH + 14 };
  return [
    count.account
      ? mark(2, 'path', { class: 'hatch', d: hatch(bar, { pitch: 4 }) })
      : mark(2, 'rect', { class: 'solid', ...bar }),
    mark(2, 'path', {
      class: 'people',
      d: peoplePath(spots, 1),
      transform: `matrix(${PITCH} 0 0 ${PITCH} ${round(x + PITCH / 2)} ${round(dots)})`,
      'stroke-width': 0.72,
      'stroke-linecap': 'round',
    }),
    text(words.left, words.top, count.printed, { size, tone: 'strong' }),
    ...lines(words.left, words.top + lead, count.who, { size, lead }),
  ];
}
