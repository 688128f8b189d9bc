/** The result as a table in Markdown: what was measured, a column for each page, ratios to the floor. */
import type { Measured, Result } from './result.ts';
import { growth, protocol, work } from './protocol.ts';
import { markdown } from './markdown.ts';

/** The floor is the second page measured (subjects.ts). */
const FLOOR = 1;

interface Row {
  what: string;
  of: (page: Measured) => number;
  print?: (value: number, page: Measured) => string;
  /** False where a ratio says nothing: scores, and what ought to be nought. */
  ratio?: false;
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const whole = (value: number): string => String(Math.round(value));
const milliseconds = (ms: number): string => `${whole(ms)} ms`;
const shift = (value: number): string => (value === 0 ? '0' : value.toFixed(4));

const ROWS: readonly Row[] = [
  {
    what: 'Lighthouse: performance, accessibility, best practices, SEO',
    of: ({ lighthouse }) => lighthouse.scores[0],
    print: (_, { lighthouse }) => lighthouse.scores.join(', '),
    ratio: false,
  },
  { what: 'sent in all', of: ({ load }) => load.total, print: kb },
  { what: 'HTML, styles and script with it', of: ({ load }) => load.bytes.html, print: kb },
  { what: 'fonts', of: ({ load }) => load.bytes.font, print: kb, ratio: false },
  { what: 'requests', of: ({ load }) => load.requests, ratio: false },
  { what: 'elements', of: ({ load }) => load.elements },
  {
    what: 'first contentful paint, measured',
    of: ({ lighthouse }) => lighthouse.measured.fcp,
    print: seconds,
  },
  {
    what: 'largest contentful paint, measured',
    of: ({ lighthouse }) => lighthouse.measured.lcp,
    print: seconds,
  },
  {
    what: 'first contentful paint, reckoned',
    of: ({ lighthouse }) => lighthouse.fcp,
    print: seconds,
  },
  {
    what: 'largest contentful paint, reckoned',
    of: ({ lighthouse }) => lighthouse.lcp,
    print: seconds,
  },
  { what: 'Speed Index', of: ({ lighthouse }) => lighthouse.speedIndex, print: seconds },
  {
    what: 'total blocking time',
    of: ({ lighthouse }) => lighthouse.tbt,
    print: milliseconds,
    ratio: false,
  },
  {
    what: 'layout shift on load',
    of: ({ lighthouse }) => lighthouse.cls,
    print: shift,
    ratio: false,
  },
  ...(['phone', 'desk'] as const).flatMap((name): Row[] => [
    {
      what: `scroll, ${name}: dropped and late frames of those due`,
      of: ({ scroll }) => scroll[name].dropped,
      print: (_, { scroll }) =>
        `${scroll[name].dropped} + ${scroll[name].late} of ${scroll[name].due}`,
      ratio: false,
    },
    {
      what: `scroll, ${name}: long tasks, the longest`,
      of: ({ scroll }) => scroll[name].longTasks,
      print: (count, { scroll }) => `${count}, ${scroll[name].longest} ms`,
      ratio: false,
    },
    {
      what: `scroll, ${name}: styles and layout`,
      of: ({ scroll }) => scroll[name].styleAndLayout,
      print: milliseconds,
    },
    {
      what: `scroll, ${name}: layout shift`,
      of: ({ scroll }) => scroll[name].shift,
      print: shift,
      ratio: false,
    },
  ]),
];

/** The table and, under it, what it was taken on, the build, and how a story grows. */
export function table(result: Result): string {
  const { subjects } = result;
  const floor = subjects[FLOOR];
  const head = ['', ...subjects.map(({ name }) => name)];
  const rows = ROWS.map((row) => [row.what, ...subjects.map((page) => cell(row, page, floor))]);
  return [
    `On ${result.date}, by \`${result.command}\`: ${protocol(result)}`,
    markdown([head, ...rows]),
    work(result),
    ...growth(result),
  ].join('\n\n');
}

function cell(
  { of, print = whole, ratio }: Row,
  page: Measured,
  floor: Measured | undefined,
): string {
  const value = of(page);
  const least = floor ? of(floor) : 0;
  const times =
    ratio === false || page === floor || least === 0 ? '' : ` (×${(value / least).toFixed(2)})`;
  return print(value, page) + times;
}
