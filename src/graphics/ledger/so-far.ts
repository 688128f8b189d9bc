/**
 * How far the test has come at the end of a page: a line for every statement, in the order of the text and in the
 * style of its status, as in the tally that ends the story (src/graphics/insets/tally.ts); those to come are points.
 */
import { isChecked } from '../../story/tally.ts';
import type { Story } from '../../story/types.ts';
import { mark, markup, STROKE } from '../picture.ts';
import type { Status } from './data.ts';

/** User units: the room of a line, its height and weight. */
const PITCH = 10;
const HIGH = 48;
const WEIGHT = 5;

/** The statements of one page, and how many there are before it. */
interface Part {
  page: string;
  before: number;
  statuses: Status[];
}

/** The account's statements that were checked, page by page in the order of the text. */
function partsOf({ claims }: Pick<Story, 'claims'>): Part[] {
  const all = [...claims.values()].filter(isChecked).sort((a, b) => a.number - b.number);
  let before = 0;
  return [...Map.groupBy(all, ({ chapter }) => chapter)].map(([page, here]) => {
    const part = { page, before, statuses: here.map(({ status }) => status) };
    before += here.length;
    return part;
  });
}

/**
 * The inner markup and the size of the picture at the end of a page. Each brings its own lines, and uses those of
 * the pages before it.
 * @param page the id of a chapter or section
 * @returns nothing for a page on which nothing was checked
 */
export function drawSoFar(
  story: Pick<Story, 'claims'>,
  page: string,
): { width: number; height: number; inner: string } | undefined {
  const parts = partsOf(story);
  const i = parts.findIndex((part) => part.page === page);
  const part = parts[i];
  if (!part) return undefined;
  const end = parts.reduce((sum, { statuses }) => sum + statuses.length, 0) * PITCH;
  const told = Array.from({ length: i }, (_, n) => `<use href="#${idOf(n)}"/>`).join('');
  const next = (part.before + part.statuses.length) * PITCH;
  const rest = mark(1, 'path', {
    ...{ class: 'to-come', d: `M${next + WEIGHT / 2} ${HIGH / 2}H${end}`, ...STROKE },
    ...{ 'stroke-width': 2, 'stroke-dasharray': `0 ${PITCH}`, 'stroke-linecap': 'round' },
  });
  return {
    width: end,
    height: HIGH,
    inner: `${told}<g class="new"><g id="${idOf(i)}" stroke="currentColor">${lines(part)}</g></g>${next < end ? markup(rest.node) : ''}`,
  };
}

const idOf = (n: number): string => `tested-${n}`;

/** A path a status: whole, double, half of it thin, dashed, dotted. */
function lines({ before, statuses }: Part): string {
  const path = (
    status: Status,
    width: number,
    draw: (x: number) => string,
    dashes?: string,
  ): string => {
    const d = statuses.flatMap((one, i) =>
      one === status ? draw((before + i) * PITCH + WEIGHT / 2) : [],
    );
    if (d.length === 0) return '';
    const dashed = dashes ? { 'stroke-dasharray': dashes } : {};
    return markup(mark(2, 'path', { d: d.join(''), 'stroke-width': width, ...dashed }).node);
  };
  const upright = (x: number): string => `M${x} 0v${HIGH}`;
  return [
    path('corroborated', WEIGHT, upright),
    path('corrected', 1.6, (x) => upright(x - 1.5) + upright(x + 1.5)),
    path('disputed', WEIGHT, (x) => `M${x} 0v${HIGH / 2}`),
    path('disputed', 1.2, upright),
    path('unconfirmed', WEIGHT, upright, '6 3.33'),
    path('said', WEIGHT, upright, '3 3'),
  ].join('');
}
