/** The share pictures of the story: one for the page, one for every step. */
import type { StepEntry, Story } from '../../story/types.ts';
import { coverPicture } from '../../graphics/hero/index.ts';
import { layersOf } from '../../graphics/layers.ts';
import { markup } from '../../graphics/picture.ts';
import { graphicOf } from '../../graphics/registry.ts';
import { type Card, card, type Drawn } from './card.ts';

/** Steps in reading order, each with the chapter it stands in. */
export function stepsOf(story: Story): { step: StepEntry; chapter: string; light: string }[] {
  return story.chapters.flatMap(({ data, scenes }) =>
    scenes.flatMap(({ steps }) =>
      steps.map((step) => ({ step, chapter: data.id, light: data.light })),
    ),
  );
}

/** What every share picture says of where its words come from. */
export function sourceLine({ meta, words }: Story): string {
  return meta.original ? words.card.source(meta.original) : meta.author;
}

/** The same on a card, with the newsroom that publishes the story: the card goes where its page does not. */
function creditOf(story: Story): string {
  return [sourceLine(story), story.publisher?.name].filter(Boolean).join(' · ');
}

/** The picture of the page, as SVG: the opening. */
export function pageCard(story: Story): string {
  const { title, dek } = story.meta;
  const picture = coverPicture(story, 'narrow', 'all');
  const [first] = stepsOf(story);
  // A cover of words alone lends its card the story's first picture.
  const drawn: Drawn | undefined = picture
    ? { picture, className: 'g g-hero', folders: ['hero'], most: 590 }
    : first && drawnStep(story, first.step);
  const words = { story: '', title, sentence: dek, source: creditOf(story) };
  return card({ ...words, light: 'night', drawn });
}

/** The picture of one step, as SVG. */
export function stepCard(story: Story, step: StepEntry, light: string): string {
  return card({ ...wordsOf(story, step), light, drawn: drawnStep(story, step) });
}

function wordsOf(story: Story, step: StepEntry): Omit<Card, 'light' | 'drawn'> {
  return {
    story: story.meta.title,
    title: step.title,
    sentence: step.summary,
    source: creditOf(story),
  };
}

function drawnStep(story: Story, { graphic, state }: StepEntry): Drawn {
  const { picture, tall, defs, card: preferred } = graphicOf(graphic);
  const layout = tall?.(state, preferred) ? 'wide' : preferred;
  return {
    picture: picture(story, state, layout),
    className: `g g-${graphic} ${layout}`,
    folders: [graphic],
    defs: (defs?.(story) ?? []).map(markup).join(''),
    layers: layersOf(story, graphic)
      .filter((layer) => layer.layout === layout && layer.states.includes(state))
      .map(({ svg }) => svg),
  };
}
