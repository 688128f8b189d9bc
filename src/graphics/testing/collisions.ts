/** For tests: which words of a picture touch other words, a mark or a border, or leave the picture. */
import type { Element } from 'hast';
import type { Mark, Picture } from '../picture.ts';
import { textWidth } from '../text.ts';
import { outlinesOf, type Outline, type Point } from './outlines.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Words extends Box {
  what: string;
}

/** How far words reach above and below their baseline, in em. */
const ASCENT = 0.74;
const DESCENT = 0.21;
/** Words keep at least this distance from marks, in user units. */
const CLEARANCE = 1;

const isWords = ({ node }: Mark): boolean => node.tagName === 'text';

/** A sentence for each collision; empty where there is none. */
export function collisions(picture: Picture): string[] {
  return found(
    picture,
    picture.marks.filter((mark) => !isWords(mark)),
  );
}

/**
 * The same for words that may stand over lines, with a rim of the ground's colour around them: only marks of
 * these classes are to be clear of them.
 */
export function wordCollisions(picture: Picture, classes: readonly string[]): string[] {
  const has = ({ node }: Mark): boolean =>
    [node.properties['className'] ?? []].flat().some((name) => classes.includes(String(name)));
  return found(picture, picture.marks.filter(has));
}

function found({ marks, width, height }: Picture, shapes: readonly Mark[]): string[] {
  const words = marks.filter(isWords).map(wordsOf);
  const outlines = shapes.flatMap(outlinesOf);
  return words.flatMap((one, i) => [
    ...words
      .slice(i + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `"${one.what}" runs into "${other.what}"`),
    ...outlines
      .filter((outline) => touches(one, outline))
      .map((outline) => `"${one.what}" touches ${outline.what}`),
    ...(within(one, { left: 0, right: width, top: 0, bottom: height })
      ? []
      : [`"${one.what}" leaves the picture`]),
  ]);
}

/** The words of an element, those of its children included. */
export function wordsIn(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' ? wordsIn(child) : '';
    })
    .join('');
}

function wordsOf({ node }: Mark): Words {
  const number = (name: string): number => Number(node.properties[name] ?? 0);
  const what = wordsIn(node);
  const [x, y, size] = [number('x'), number('y'), number('fontSize')];
  const width = textWidth(what, size);
  const anchor = String(node.properties['textAnchor'] ?? 'start');
  const left = x - ({ middle: width / 2, end: width }[anchor] ?? 0);
  return { what, left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** True where an outline comes closer to the words than it may, or, as an area, lies under them. */
function touches(words: Words, { points, half, area }: Outline): boolean {
  const pad = half + CLEARANCE;
  const near = {
    left: words.left - pad,
    right: words.right + pad,
    top: words.top - pad,
    bottom: words.bottom + pad,
  };
  if (points.some((point, i) => crosses(near, points[i - 1] ?? point, point))) return true;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const bounds = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  return area && overlap(words, bounds);
}

/** True where a line comes into a box: something is left after cutting at its four sides (Liang and Barsky). */
function crosses(box: Box, [x0, y0]: Point, [x1, y1]: Point): boolean {
  let [from, to] = [0, 1];
  const sides: [run: number, room: number][] = [
    [x0 - x1, x0 - box.left],
    [x1 - x0, box.right - x0],
    [y0 - y1, y0 - box.top],
    [y1 - y0, box.bottom - y0],
  ];
  for (const [run, room] of sides) {
    if (run === 0 && room < 0) return false;
    if (run < 0) from = Math.max(from, room / run);
    if (run > 0) to = Math.min(to, room / run);
  }
  return from <= to;
}
