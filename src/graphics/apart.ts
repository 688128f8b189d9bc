/**
 * What pages leave out of a drawing, as layers: the marks that are apart, each layout and state once, with the
 * shapes and the styles they use. The file is a picture of its own, so it has the colours of its ground.
 */
import { readFileSync } from 'node:fs';
import { generate, parse } from 'css-tree';
import type { Element } from 'hast';
import type { Story } from '../story/types.ts';
import type { Colours } from '../publish/light-colours.ts';
import { colour, type Grounds } from './colours.ts';
import { byLayer, type Layer, LAYOUTS, markup, type Picture } from './picture.ts';
import { graphicOf } from './registry.ts';

/** The files of a graphic's marks that are apart; states that look alike share one. */
export function apartLayers(
  story: Story,
  graphic: string,
  grounds: (state: string) => Grounds,
): Layer[] {
  const { apart, picture, defs } = graphicOf(graphic);
  if (!apart) return [];
  const css = readFileSync(`${process.cwd()}/src/graphics/${graphic}/${apart.sheet}`, 'utf8');
  const look = { className: `g-${graphic}`, css, shapes: defs?.(story) ?? [] };
  const told = [...story.steps.values()].filter((step) => step.graphic === graphic);
  const states = [...new Set(told.map(({ state }) => state))];
  return LAYOUTS.flatMap((layout) => {
    const files = Map.groupBy(states, (state) =>
      document(picture(story, state, layout), grounds(state), look),
    );
    return [...files].map(([svg, alike], i) => {
      const { width, height } = picture(story, alike[0] ?? '', layout);
      const name = i === 0 ? apart.name : `${apart.name}-${i + 1}`;
      return { name, layout, states: alike, width, height, svg };
    });
  });
}

interface Look {
  /** The class that the style sheet knows the drawing by. */
  className: string;
  /** It takes its colours from custom properties. */
  css: string;
  shapes: readonly Element[];
}

function document(
  { width, height, marks }: Picture,
  { any, dark, forced }: Grounds,
  { className, css, shapes }: Look,
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
