/**
 * A drawing once. The marks of all pictures of a graphic, in one layout, are put in parts: marks of a layer
 * that are seen in the same steps stand together in one group with an id. Marks that are in a file of their own
 * are in no part. A still is a list of the parts it
 * shows. A stage is the list of all, each naming in `data-in` the steps in which it is on. Both only use them.
 */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { byLayer, markup, type Mark, type Picture, round } from './picture.ts';

export interface Part {
  id: string;
  /** Ids of the steps that show it, in reading order. */
  steps: string[];
  /** Classes of a mark that arrives in a way of its own. */
  classes: string[];
  /** The drawn marks. */
  markup: string;
}

/**
 * @param prefix what the ids begin with: graphic and layout
 * @param pictures the pictures by the id of their step, in reading order
 */
export function partsOf(prefix: string, pictures: ReadonlyMap<string, Picture>): Part[] {
  const seen = new Map<string, { mark: Mark; steps: string[] }>();
  for (const [step, picture] of pictures) {
    for (const drawn of picture.marks.filter(({ apart }) => !apart)) {
      const key = `${drawn.layer}${markup(drawn.node)}`;
      const entry = seen.get(key) ?? { mark: drawn, steps: [] };
      if (entry.steps.at(-1) !== step) entry.steps.push(step);
      seen.set(key, entry);
    }
  }
  const groups = Map.groupBy(
    seen.entries(),
    ([key, { mark, steps }]) => `${mark.layer} ${mark.moves ? key : ''} ${steps.join(' ')}`,
  );
  return [...groups.values()]
    .map((group) => group.map(([, entry]) => entry))
    .sort(([a], [b]) => byLayer(a!.mark, b!.mark))
    .map((group, i) => ({
      id: `${prefix}${i}`,
      steps: group[0]!.steps,
      classes: group[0]!.mark.moves ? classesOf(group[0]!.mark) : [],
      markup: group.map(({ mark }) => short(mark.node)).join(''),
    }));
}

/** Every page has thousands of these marks: one that holds nothing is closed in its own tag. */
const short = (node: Element): string =>
  toHtml(node, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true });

const classesOf = ({ node }: Mark): string[] =>
  [node.properties['className'] ?? []].flat().map(String);

/** The parts themselves, for a hidden drawing of the page. Each knows its graphic: styles look no further up. */
export function definitions(parts: readonly Part[], className: string): string {
  const groups = parts.map(
    ({ id, markup: marks }) => `<g id="${id}" class="${className}">${marks}</g>`,
  );
  return sharePaths(groups.join(''), `${parts[0]?.id}-path`);
}

/** A path whose data is all relative but for where it begins, and long enough to be worth it. */
const LONG_PATH = /<path([^>]*?) d="[mM](-?[\d.]+) ?(-?[\d.]+)([^A-Z"]{400,})"([^>]*)\/>/g;

/** Of long paths that differ in nothing but where they begin the first stands there, and the others use it. */
function sharePaths(drawn: string, prefix: string): string {
  const alike = Map.groupBy(
    drawn.matchAll(LONG_PATH),
    ([, before, , , data, after]) => `${before} ${data} ${after}`,
  );
  const copies = [...alike.values()].filter(({ length }) => length > 1);
  return copies.reduce((shared, [first, ...others], i) => {
    const [whole, , x, y] = first!;
    const id = `${prefix}${i}`;
    const named = shared.replace(whole, () => whole.replace('<path', `<path id="${id}"`));
    return others.reduce((text, [copy, , toX, toY]) => {
      const by = `${round(Number(toX) - Number(x))} ${round(Number(toY) - Number(y))}`;
      return text.replace(copy, `<use href="#${id}" transform="translate(${by})"/>`);
    }, named);
  }, drawn);
}

/** One picture of the page, made of parts. */
export function stillMarkup(parts: readonly Part[], step: string): string {
  return parts
    .filter(({ steps }) => steps.includes(step))
    .map(({ id }) => `<use href="#${id}"/>`)
    .join('');
}

/**
 * A stage: what is in all its steps has no switch; of the rest, what the first step shows is on, so that the
 * stage is a whole picture before its script has come.
 */
export function stageMarkup(parts: readonly Part[], steps: readonly string[]): string {
  return parts
    .map((part) => ({ ...part, steps: part.steps.filter((step) => steps.includes(step)) }))
    .filter((part) => part.steps.length > 0)
    .map(({ id, classes, steps: own }) => {
      const switched = own.length < steps.length;
      // In the order in which the script's switching leaves them.
      const dataIn = switched ? ` data-in="${own.join(' ')}"` : '';
      const all = switched && own[0] === steps[0] ? [...classes, 'on'] : classes;
      const className = all.length > 0 ? ` class="${all.join(' ')}"` : '';
      return `<use href="#${id}"${dataIn}${className}/>`;
    })
    .join('');
}
