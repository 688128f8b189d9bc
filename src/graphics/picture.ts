/**
 * What every graphic returns. A graphic is `draw(data, state, layout): Picture`, and pure.
 *
 * A page holds the marks of a graphic once a layout, in parts (parts.ts); its stills and stages use them.
 * A picture that stands alone, on a card or in a frame, is written whole: painted().
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
  /** See apart(). */
  apart?: true;
}

/** A finished drawing in user units; `width` by `height` is its viewBox. */
export interface Picture {
  width: number;
  height: number;
  /** What of its height is drawn on, where that is little: a still leaves out the rest, a stage cannot. */
  drawn?: { top: number; height: number };
  marks: Mark[];
  /** A few words that stay in view, small, while a picture taller than the window passes. */
  pinned?: string;
}

/**
 * What lies under the marks of some states and is drawn in a file of its own: thousands of points, which no
 * page should carry in its first bytes. It covers the whole picture, and is asked for when it comes near.
 */
export interface Layer {
  /** Of the file, within its graphic. */
  name: string;
  layout: Layout;
  /** The states in which it is seen. */
  states: string[];
  /** As those of the picture it belongs to. */
  width: number;
  height: number;
  /** A whole SVG document, with colours of its own: it cannot know the page's. */
  svg: string;
  /**
   * What it draws, for the page's own colours, where that weighs no more than asking for a file: a picture that
   * shows one state alone holds it itself.
   */
  marks?: string;
  /** The state through whose step it appears on a stage, from the edge inwards, with the scroll. */
  gathers?: string;
}

/** The colours of a layer on one ground. */
export interface Palette {
  ground: string;
  filled: string;
  hollow: string;
}

/** For all readers, and for those who asked for less light. */
export interface Palettes {
  any: Palette;
  dark?: Palette;
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

/**
 * Attributes of what is drawn as a line. Styles give its colour and width; where there is none, what has no fill
 * of its own would be a black block.
 */
export const OUTLINE = { fill: 'none', stroke: 'currentColor' };

/** The same of straight lines, which have nothing to fill. */
export const STROKE = { stroke: 'currentColor' };

/** An SVG element for use inside a mark. */
function shape(
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

/** A tenth of a unit is less than a reader can see. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The markup of one element. */
export const markup = (node: Element): string =>
  toHtml(node, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true });

export const byLayer = (a: { layer: number }, b: { layer: number }): number => a.layer - b.layer;

/** The inner markup of one finished picture, painted in layer order. */
export function painted(picture: Picture): string {
  return [...picture.marks]
    .sort(byLayer)
    .map((m) => markup(m.node))
    .join('');
}

/** A mark that a page leaves to a layer in a file of its own; a picture that stands alone draws it. */
export function apart(mark: Mark): Mark {
  return { ...mark, apart: true };
}

/** A mark that arrives in a way of its own (styles say how), and so is a part of its own on a stage. */
export function moving(mark: Mark): Mark {
  return { ...mark, moves: true };
}
