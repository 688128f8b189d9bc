/**
 * What pages leave out of a drawing, as layers: the marks that are apart, each layout and state once, with the
 * shapes and the styles they use. The file is a picture of its own, so it has the colours of its ground.
 */
import { generate, parse } from 'css-tree';
import type { Element } from 'hast';
import type { Colours } from '../sharing/grounds.ts';
import { colour, type Grounds } from './colours.ts';
import { byLayer, type Layer, LAYOUTS, type Layout, markup, type Picture } from './picture.ts';

export interface Apart {
  /** Of the file, within its graphic. */
  name: string;
  /** The class that the style sheet knows the drawing by. */
  className: string;
  /** The style sheet of these marks, which takes its colours from custom properties. */
  css: string;
  states: readonly string[];
  picture: (state: string, layout: Layout) => Picture;
  /** Shapes that marks use by their ids. */
  shapes: readonly Element[];
  grounds: (state: string) => Grounds;
}

/** States that look alike share a file. */
export function apartLayers({ name, states, picture, ...how }: Apart): Layer[] {
  return LAYOUTS.flatMap((layout) => {
    const files = Map.groupBy(states, (state) =>
      document(picture(state, layout), how.grounds(state), how),
    );
    return [...files].map(([svg, alike], i) => {
      const { width, height } = picture(alike[0] ?? '', layout);
      return {
        name: i === 0 ? name : `${name}-${i + 1}`,
        layout,
        states: alike,
        width,
        height,
        svg,
      };
    });
  });
}

function document(
  { width, height, marks }: Picture,
  { any, dark, forced }: Grounds,
  { className, css, shapes }: Pick<Apart, 'className' | 'css' | 'shapes'>,
): string {
  const drawn = marks
    .filter(({ apart }) => apart)
    .sort(byLayer)
    .map(({ node }) => markup(node))
    .join('');
  const names = [...new Set([...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, used]) => used ?? ''))];
  const values = (colours: Colours, turn = (value: string): string => value): string =>
    `svg{${names.map((one) => `--${one}:${turn(colour(colours, one))}`).join(';')}}`;
  const style = [
    values(any),
    `@media(prefers-color-scheme:dark){${values(dark)}}`,
    `@media(forced-colors:active){${values(forced, own)}}`,
    generate(parse(css)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" class="${className}">`,
    `<style>${style.join('')}</style>`,
    `<defs>${shapes.filter(isUsedIn(drawn)).map(markup).join('')}</defs>${drawn}</svg>`,
  ].join('');
}

/** What stands for a reader's own colours: the page lies behind the picture, and turns it round where that is dark. */
const own = (value: string): string => (value === 'Canvas' ? 'transparent' : '#000');

/** Whether markup uses a shape by its id. */
export const isUsedIn =
  (drawn: string) =>
  ({ properties }: Element): boolean =>
    drawn.includes(`"#${String(properties['id'])}"`);
