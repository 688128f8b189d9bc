/** The hours of the curfew in a bar of one day and night, from noon to noon, so that the night is in one piece. */
import { scaleLinear } from 'd3-scale';
import { hatch } from '../hatch.ts';
import { mark, round, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, lines, text } from '../text.ts';
import { mustSay, type FigureStory } from './need.ts';

export interface CurfewData {
  /** Clock times, as printed. */
  from: string;
  to: string;
  /** The nights it held, as printed. */
  when: string;
}

/** The hours as the claim "emergency" has them; the record says that they are right. */
const HOURS = { from: '23:00', to: '07:00' };

/** @throws Error where the claim no longer says so */
export function curfewData(story: FigureStory): CurfewData {
  mustSay(story, 'emergency', [HOURS.from, HOURS.to], 'curfew.ts');
  return { ...HOURS, when: story.claims.get('emergency')?.when ?? '' };
}

export function curfewSummary({ from, to, when }: CurfewData): string {
  return (
    `Curfew from ${from} to ${to}, ${when}, by the account; other reporting has the same hours and the same end. ` +
    'It began in steps, not everywhere at once.'
  );
}

const NOON = 12;
const DAY_HOURS = 24;

interface Plan {
  width: number;
  height: number;
  bar: { y: number; height: number };
}

const PLANS: Record<Layout, Plan> = {
  wide: { width: 800, height: 96, bar: { y: 30, height: 28 } },
  narrow: { width: 340, height: 124, bar: { y: 58, height: 28 } },
};

export function curfew(data: CurfewData, layout: Layout): Picture {
  const { width, height, bar } = PLANS[layout];
  const x = scaleLinear([0, DAY_HOURS], [1, width - 1]);
  const [from, to] = [x(sinceNoon(data.from)), x(sinceNoon(data.to))];
  const half = { x: from, width: to - from, height: bar.height / 2 };
  return {
    width,
    height,
    marks: [
      mark(1, 'rect', {
        class: 'outline',
        x: x(0),
        y: bar.y,
        width: x(DAY_HOURS) - x(0),
        height: bar.height,
      }),
      mark(2, 'path', { class: 'hatch', d: hatch({ ...half, y: bar.y }) }),
      mark(2, 'rect', { class: 'solid', ...half, y: bar.y + half.height }),
      ...words(data, (from + to) / 2, layout),
      ...clock(x, layout),
    ],
  };
}

/** Whose hours they are: hatched the account's, solid other reporting's, and they agree. */
function words({ from, to, when }: CurfewData, middle: number, layout: Layout): Mark[] {
  const [size, lead] = [LABEL[layout], LINE[layout]];
  const hours = `curfew, ${from} to ${to}`;
  const above = PLANS[layout].bar.y - 9;
  const narrow = layout === 'narrow';
  return [
    text(0, above - (narrow ? lead * 2 : 0), 'the account and other reporting', { size }),
    ...lines(middle, above - (narrow ? lead : 0), narrow ? [hours, when] : [`${hours}, ${when}`], {
      ...{ size, lead },
      anchor: 'middle',
      tone: 'strong',
    }),
  ];
}

/** Ticks every six hours. */
function clock(x: (hours: number) => number, layout: Layout): Mark[] {
  const { bar } = PLANS[layout];
  const size = LABEL[layout];
  const below = bar.y + bar.height;
  const hours = [0, 6, 12, 18, 24];
  return [
    mark(1, 'path', {
      class: 'rule',
      d: hours.map((hour) => `M${round(x(hour))} ${below}v6`).join(''),
    }),
    ...hours.map((hour) =>
      text(x(hour), below + 22, named(hour), {
        size,
        anchor: hour === 0 ? 'start' : hour === DAY_HOURS ? 'end' : 'middle',
        tone: 'soft',
      }),
    ),
  ];
}

/** Hours from noon to a clock time, at most a day. */
export function sinceNoon(clockTime: string): number {
  const [hours = 0, minutes = 0] = clockTime.split(':').map(Number);
  return (hours + minutes / 60 - NOON + DAY_HOURS) % DAY_HOURS;
}

function named(hour: number): string {
  const clockHour = (hour + NOON) % DAY_HOURS;
  if (clockHour === NOON) return 'noon';
  return clockHour === 0 ? 'midnight' : `${String(clockHour).padStart(2, '0')}:00`;
}
