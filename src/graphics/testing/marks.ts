/** For tests: marks by class, and where they are. */
import type { Mark, Picture } from '../picture.ts';
import { wordsIn } from './collisions.ts';
import { outlinesOf } from './outlines.ts';

/** The marks of a picture that have all of the classes. */
export function marksWith({ marks }: Picture, ...classes: string[]): Mark[] {
  return marks.filter(({ node }) => {
    const has = [node.properties['className'] ?? []].flat().map(String);
    return classes.every((name) => has.includes(name));
  });
}

/** The corners of what a mark's points cover, without its stroke. */
export function boundsOf(mark: Mark): { left: number; right: number; top: number; bottom: number } {
  const points = outlinesOf(mark).flatMap((outline) => outline.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** An attribute of a mark as a number, by the name of its property: strokeWidth. */
export function numberOf({ node }: Mark, property: string): number {
  return Number(node.properties[property]);
}

/** All words of a picture, a text element each. */
export function textsOf({ marks }: Picture): string[] {
  return marks.filter(({ node }) => node.tagName === 'text').map(({ node }) => wordsIn(node));
}
