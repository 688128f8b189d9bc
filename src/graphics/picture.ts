/**
 * What every graphic returns, and the two ways it is shown.
 *
 * A graphic is `draw(data, state, layout): Picture`. A still is one picture, whole. A stage is the pictures
 * of all states laid over each other: a mark that is the same in several states stands there once and names
 * the states it belongs to in `data-in`; the script only switches marks on and off.
 */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

/** wide: beside or above the prose on a desk and a tablet; narrow: on a phone. */
export type Layout = 'wide' | 'narrow';
export const LAYOUTS: readonly Layout[] = ['wide', 'narrow'];

/** One drawn thing. `layer` orders painting: 0 ground, 1 lines, 2 marks, 3 labels. */
export interface Mark {
  layer: 0 | 1 | 2 | 3;
  node: Element;
  /** See moving(). */
  moves?: true;
}

/** A finished drawing in user units; `width` by `height` is its viewBox. */
export interface Picture {
  width: number;
  height: number;
  /** What of its height is drawn on, where that is little: a still leaves out the rest, a stage cannot. */
  drawn?: { top: number; height: number };
  marks: Mark[];
}

/** One mark: an SVG element with attributes and children. Numbers are rounded to two decimals. */
export function mark(
  layer: Mark['layer'],
  name: string,
  attributes: Record<string, string | number>,
  ...children: (string | Element)[]
): Mark {
  return { layer, node: shape(name, attributes, ...children) };
}

/** An SVG element for use inside a mark. */
export function shape(
  name: string,
  attributes: Record<string, string | number>,
  ...children: (string | Element)[]
): Element {
  const rounded = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'number' ? round(value) : value,
    ]),
  );
  return s(name, rounded, ...children);
}

/** Two decimals, the precision every drawing is written in. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const markup = (node: Element): string => toHtml(node, { space: 'svg' });

const byLayer = (a: { layer: number }, b: { layer: number }): number => a.layer - b.layer;

/** The inner markup of one finished picture, painted in layer order. */
export function still(picture: Picture): string {
  return [...picture.marks]
    .sort(byLayer)
    .map((m) => markup(m.node))
    .join('');
}

/** A mark that arrives in a way of its own (styles say how), and so keeps a switch of its own on a stage. */
export function moving(mark: Mark): Mark {
  return { ...mark, moves: true };
}

/**
 * The inner markup of a stage: every mark of every state once. What is not in all states stands in a group
 * with `data-in`, the ids of its states: one group for all marks of a layer that come and go together, since
 * each group that fades costs the reader's machine a layer to fade. The marks of the first state are on, so
 * that the stage shows a whole picture before its script has come.
 * @param pictures the pictures by state id, in reading order; all of one size
 * @throws Error when the pictures differ in size
 */
export function stage(pictures: ReadonlyMap<string, Picture>): string {
  const sizes = new Set([...pictures.values()].map((p) => `${p.width}x${p.height}`));
  if (sizes.size > 1)
    throw new Error(`the pictures of one stage differ in size: ${[...sizes].join(', ')}`);
  const [first] = pictures.keys();
  const seen = new Map<string, { mark: Mark; states: string[] }>();
  for (const [state, picture] of pictures) {
    for (const drawn of picture.marks) {
      const key = markup(drawn.node);
      const entry = seen.get(key) ?? { mark: drawn, states: [] };
      entry.states.push(state);
      seen.set(key, entry);
    }
  }
  return [
    ...Map.groupBy(
      seen.entries(),
      ([key, { mark, states }]) => `${mark.layer} ${mark.moves ? key : ''} ${states.join(' ')}`,
    ).values(),
  ]
    .map((group) => group.map(([, entry]) => entry))
    .sort(([a], [b]) => byLayer(a!.mark, b!.mark))
    .map((group) =>
      together(
        group.map(({ mark }) => mark),
        group[0]!.states,
        pictures.size,
        group[0]!.states[0] === first,
      ),
    )
    .join('');
}

/** Marks that come and go together; those that are always there need no switch. */
function together(
  marks: readonly Mark[],
  states: readonly string[],
  all: number,
  isOn: boolean,
): string {
  const drawn = marks.map(({ node }) => node);
  if (states.length === all) return drawn.map(markup).join('');
  const dataIn = states.join(' ');
  const [first] = marks;
  const node = first?.moves ? first.node : s('g', {}, drawn);
  const own = [node.properties['className'] ?? []].flat().map(String);
  const className = isOn ? [...own, 'on'] : own;
  // In the order in which the script's switching leaves them.
  const properties = { ...node.properties, dataIn };
  return markup({
    ...node,
    properties: className.length > 0 ? { ...properties, className } : properties,
  });
}
