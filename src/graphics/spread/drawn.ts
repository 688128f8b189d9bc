/** For tests: reads the marks of a drawn map back. */
import type { Layout, Mark } from '../picture.ts';
import type { SpreadData } from './data.ts';
import { draw } from './draw.ts';
import type { SpreadState } from './state.ts';

/** The classes of a mark. */
const classOf = ({ node }: Mark): string[] =>
  [node.properties['className'] ?? []].flat().map(String);
/** An attribute of a mark as it is written. */
export const attribute = ({ node }: Mark, name: string): string =>
  String(node.properties[name] ?? '');

/** The marks of a picture that have all these classes. */
export function marks(
  data: SpreadData,
  state: SpreadState,
  layout: Layout,
  ...classes: string[]
): Mark[] {
  return draw(data, state, layout).marks.filter((one) =>
    classes.every((name) => classOf(one).includes(name)),
  );
}

/** The ids of the places of these marks, in order. */
export const ids = (found: Mark[]): string[] =>
  found.map((one) => attribute(one, 'dataPlace')).sort();
