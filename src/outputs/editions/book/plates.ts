/** The pictures of a book: each whole in itself, with its layers in and its styles as attributes. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { StepEntry, Story } from '../../../story/types.ts';
import { insetOf, INSET_NAMES } from '../../../graphics/insets/index.ts';
import { coverPicture } from '../../../graphics/hero/index.ts';
import {
  type Layer,
  type Layout,
  markup,
  type Picture,
  painted,
} from '../../../graphics/picture.ts';
import { GRAPHIC_NAMES, graphicOf } from '../../../graphics/registry.ts';
import { drawingCss } from '../../../site/sharing/drawing-css.ts';
import { embedded } from '../../../site/sharing/embeds.ts';
import type { Colours } from '../../../publish/light-colours.ts';
import { present } from './presentation.ts';
import { elements } from './tree.ts';

const FOLDERS = ['hero', ...GRAPHIC_NAMES, 'insets'];

/** A picture more than this many times as high as wide does not fit a page. */
const TALLEST = 2;

export interface Plates {
  /** Pictures of steps and insets, by their ids. */
  byId: ReadonlyMap<string, Plate>;
  /** The people of the cover, where the story has them there. */
  cover?: Element;
}

export interface Plate {
  picture: Element;
  /** What it shows, in a sentence. */
  summary: string;
}

/**
 * @param layout the preferred one; where it is too tall for any page, the other
 * @param values the colours of the page, and the families of its fonts
 */
export function platesOf(story: Story, layout: Layout, values: Colours): Plates {
  const css = drawingCss(FOLDERS, values);
  const palette = {
    ground: values['ground'] ?? '#fff',
    filled: values['ink'] ?? '#000',
    hollow: values['rule'] ?? '#000',
  };
  const layers = new Map(
    embedded(story).map((name) => [
      name,
      graphicOf(name).layers?.(story, () => ({ any: palette })) ?? [],
    ]),
  );
  const plate = (id: string, name: string, summary: string, drawn: Drawn): [string, Plate] => [
    id,
    { picture: whole(id, name, summary, drawn, css, palette.ground), summary },
  ];
  const steps = [...story.steps.values()].map((step) => {
    const graphic = graphicOf(step.graphic);
    const chosen = printed(story, step, layout);
    const under = (layers.get(step.graphic) ?? []).filter(
      (layer) => layer.layout === chosen.layout && layer.states.includes(step.state),
    );
    const defs = (graphic.defs?.(story) ?? []).map(markup).join('');
    return plate(step.id, step.graphic, step.summary, { ...chosen, under, defs });
  });
  const insets = INSET_NAMES.filter((name) => story.insets.has(name)).map((name) => {
    const { summary } = insetOf(name, story, layout);
    const chosen = fitting(layout, (one) => insetOf(name, story, one).picture);
    return plate(`figure-${name}`, 'inset', summary, { ...chosen, under: [], defs: '' });
  });
  const hero = coverPicture(story, layout, 'all');
  const caption = story.meta.cover?.caption ?? '';
  return {
    byId: new Map([...steps, ...insets]),
    ...(hero && {
      cover: whole(
        'cover',
        'hero',
        caption,
        { picture: hero, layout, under: [], defs: '' },
        css,
        palette.ground,
      ),
    }),
  };
}

interface Chosen {
  picture: Picture;
  layout: Layout;
}

interface Drawn extends Chosen {
  under: readonly Layer[];
  defs: string;
}

/** A book of wide pages has the drawing that a graphic has for paper. */
function printed(story: Story, { graphic: name, state }: StepEntry, layout: Layout): Chosen {
  const graphic = graphicOf(name);
  const plate = layout === 'wide' ? graphic.plate?.(story, state) : undefined;
  if (plate) return { picture: plate, layout };
  const own = layout === 'wide' ? (graphic.printed?.(state) ?? layout) : layout;
  return fitting(own, (one) => graphic.picture(story, state, one));
}

function fitting(layout: Layout, draw: (layout: Layout) => Picture): Chosen {
  const picture = draw(layout);
  const { height } = picture.drawn ?? picture;
  if (height / picture.width <= TALLEST) return { picture, layout };
  const other = layout === 'wide' ? 'narrow' : 'wide';
  return { picture: draw(other), layout: other };
}

function whole(
  id: string,
  name: string,
  summary: string,
  { picture, layout, under, defs }: Drawn,
  css: string,
  ground: string,
): Element {
  const { width } = picture;
  const { top, height } = picture.drawn ?? { top: 0, height: picture.height };
  const below = under.map(({ name: layer, svg }) => styled(svg, layer)).join('');
  const svg = parsed(
    `<svg class="g g-${name} ${layout}" viewBox="0 ${top} ${width} ${height}" preserveAspectRatio="xMinYMid" role="img"><rect class="paper" x="0" y="${top}" width="${width}" height="${height}" fill="${ground}"/>${defs && `<defs>${defs}</defs>`}${below}${painted(picture).replaceAll('</text>', '</text>\n')}</svg>`,
  );
  present(svg, css);
  svg.properties['ariaLabel'] = summary;
  return own(apart(svg), id);
}

/** A layer is a document with a style sheet of its own, which would speak to the whole page. */
function styled(svg: string, name: string): string {
  const [, css = ''] = /<style>(.*?)<\/style>/s.exec(svg) ?? [];
  const layer = parsed(svg.replace(/<style>.*?<\/style>/s, ''));
  const { width, height } = sizeOf(layer);
  own(layer, name);
  present(layer, css.replace(/@media[^{]*\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, ''));
  return toHtml({ ...layer, properties: { ...layer.properties, width, height } }, { space: 'svg' });
}

/** Several pictures stand in one page: their ids are told apart by the picture's. */
function own(svg: Element, id: string): Element {
  for (const { properties } of elements([svg])) {
    if (properties['id']) properties['id'] = `${id}-${properties['id']}`;
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value !== 'string') continue;
      // A colour begins with # too.
      properties[name] = /^(href|xLinkHref)$/.test(name)
        ? value.replace(/^#/, `#${id}-`)
        : value.replace(/^url\(#/, `url(#${id}-`);
    }
  }
  return svg;
}

/**
 * Without the classes that the style sheet is done with. Words that have the ground's colour behind them have it
 * from a style sheet alone: paint-order is no attribute of SVG 1.1, and without it the colour would lie over them.
 */
function apart(svg: Element): Element {
  for (const { properties } of elements(svg.children)) {
    delete properties['className'];
    if (properties['paintOrder'] === undefined) continue;
    for (const name of ['paintOrder', 'stroke', 'strokeWidth', 'strokeLineJoin']) {
      delete properties[name];
    }
    properties['className'] = ['halo'];
  }
  return svg;
}

function parsed(markup: string): Element {
  const [svg] = fromHtml(markup, { fragment: true, space: 'svg' }).children;
  if (svg?.type !== 'element') throw new Error('A drawing has no svg element.');
  return svg;
}

function sizeOf({ properties }: Element): { width: number; height: number } {
  const [, , width = 0, height = 0] = String(properties['viewBox']).split(' ').map(Number);
  return { width, height };
}
