/** The share pictures: /og/page.png, and one for every step. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadStory } from '../../story/story.ts';
import { pageCard, stepCard, stepsOf } from '../../site/sharing/cards.ts';
import { CARD } from '../../site/sharing/card.ts';
import { lightPng } from '../../site/sharing/png.ts';

export const getStaticPaths: GetStaticPaths = () =>
  ['page', ...stepsOf(loadStory()).map(({ step }) => step.id)].map((name) => ({
    params: { name },
  }));

export const GET: APIRoute = async ({ params }) => {
  const story = loadStory();
  const found = stepsOf(story).find(({ step }) => step.id === params['name']);
  const svg = found ? stepCard(story, found.step, found.light) : pageCard(story);
  return new Response(await lightPng(svg, CARD.width), {
    headers: { 'Content-Type': 'image/png' },
  });
};
