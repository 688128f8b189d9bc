/** The account's groups: fives within a group, one trained man in each, told by shape. Hollow: nobody confirmed them. */
import { symbol, symbolDiamond } from 'd3-shape';
import { mark, round, type Layout, type Mark, type Picture } from '../picture.ts';
import { LABEL, LINE, lines, text } from '../text.ts';
import { amountOf, type Amount, type FigureStory } from './need.ts';

export interface GroupsData {
  group: Amount;
  squad: Amount;
  trained: Amount;
  followers: Amount;
}

export function groupsData(story: FigureStory): GroupsData {
  return {
    group: amountOf(story, 'group-size'),
    squad: amountOf(story, 'squad-size'),
    trained: amountOf(story, 'trained-per-squad'),
    followers: amountOf(story, 'squad-followers'),
  };
}

export function groupsSummary({ group, squad, trained, followers }: GroupsData): string {
  return (
    `The account: groups of ${group.printed} in squads of ${squad.printed}, each with ${trained.printed} trained man ` +
    `over ${followers.printed} others. Not confirmed: this structure has no second source.`
  );
}

interface Plan {
  width: number;
  height: number;
  /** The y of the middle of the squads, the x of the first, and the distance of two. */
  middle: number;
  first: number;
  pitch: number;
  /** From the middle of a squad to each other man in it, along x and y; and the size of a man. */
  reach: number;
  man: number;
}

const PLANS: Record<Layout, Plan> = {
  wide: { width: 800, height: 124, middle: 62, first: 27, pitch: 100, reach: 18, man: 7 },
  narrow: { width: 340, height: 168, middle: 56, first: 22, pitch: 72, reach: 14, man: 5.5 },
};

export function groups(data: GroupsData, layout: Layout): Picture {
  const plan = PLANS[layout];
  const squads = Math.floor(data.group.value / data.squad.value);
  const at = (i: number): number => plan.first + i * plan.pitch;
  const last = at(squads - 1);
  return {
    width: plan.width,
    height: plan.height,
    marks: [
      ...Array.from({ length: squads }, (_, i) => squad(data, at(i), plan)).flat(),
      ...brackets(data, last, layout),
      ...(layout === 'wide' ? wordsBeside(data, last) : wordsUnder(data, last)),
    ],
  };
}

/** The trained man in the middle, the others round him. */
function squad(
  { trained, followers }: GroupsData,
  x: number,
  { middle, reach, man }: Plan,
): Mark[] {
  const diamond = symbol(symbolDiamond, (man * 2.3) ** 2)() ?? '';
  const place = `translate(${round(x)} ${round(middle)})`;
  return [
    ...Array.from({ length: trained.value }, () =>
      mark(2, 'path', { class: 'person trained', d: diamond, transform: place }),
    ),
    ...Array.from({ length: followers.value }, (_, i) => {
      const angle = Math.PI * (0.25 + (2 * i) / followers.value);
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)].map(
        (part) => part * reach * Math.SQRT2,
      ) as [number, number];
      return mark(2, 'circle', { class: 'person', cx: x + dx, cy: middle + dy, r: man });
    }),
  ];
}

/** One over the whole group, one under the first squad. */
function brackets({ group, squad }: GroupsData, last: number, layout: Layout): Mark[] {
  const { first, middle, reach, man } = PLANS[layout];
  const size = LABEL[layout];
  const [left, half] = [first - reach - man, reach + man];
  const [top, bottom] = [middle - half - 8, middle + half + 8];
  return [
    mark(1, 'path', { class: 'rule', d: `M${left} ${top}v-5H${last + half}v5` }),
    text(left, top - 12, `${group.printed} in a group`, { size, tone: 'strong' }),
    mark(1, 'path', { class: 'rule', d: `M${left} ${bottom}v5h${half * 2}v-5` }),
    text(left, bottom + 5 + size * 1.15, `${squad.printed} in a squad`, { size }),
  ];
}

const names = ({ trained, followers }: GroupsData): [string, string] => [
  `${trained.printed} trained man`,
  `${followers.printed} under him`,
];

function wordsBeside(data: GroupsData, last: number): Mark[] {
  const { middle, reach, man } = PLANS.wide;
  const size = LABEL.wide;
  const left = last + reach + man + 44;
  const [trained, others] = names(data);
  return [
    mark(1, 'path', { class: 'leader', d: `M${last + man * 2} ${middle}H${left - 7}` }),
    mark(1, 'path', {
      class: 'leader',
      d: `M${last + reach + man + 5} ${middle + reach}H${left - 7}`,
    }),
    text(left, middle + size * 0.35, trained, { size }),
    text(left, middle + reach + size * 0.35, others, { size }),
    text(left, middle - reach + size * 0.35, 'the account; not confirmed', {
      size,
      tone: 'strong',
    }),
  ];
}

function wordsUnder(data: GroupsData, last: number): Mark[] {
  const { middle, reach, man } = PLANS.narrow;
  const [size, lead] = [LABEL.narrow, LINE.narrow + 2];
  const below = middle + reach + man + 22;
  const end = last - 10;
  const [trained, others] = names(data);
  return [
    mark(1, 'path', { class: 'leader', d: `M${last} ${middle + man * 2}V${below}h-6` }),
    mark(1, 'path', {
      class: 'leader',
      d: `M${last + reach} ${middle + reach + man + 4}V${below + lead}H${last - 6}`,
    }),
    ...lines(end, below + size * 0.35, [trained, others], { size, lead, anchor: 'end' }),
    text(1, below + lead * 2 + 16, 'the account; not confirmed', { size, tone: 'strong' }),
  ];
}
