/** oEmbed as files: one for each embed, where the site's address is known. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadStory } from '../../story/story.ts';
import type { StepEntry } from '../../story/types.ts';
import { embedded, oembed, stepsIn } from '../../site/sharing/embeds.ts';
import { siteUrl } from '../../story/site.ts';

interface Props {
  graphic: string;
  steps: StepEntry[];
  [name: string]: unknown;
}

export const getStaticPaths = (() => {
  if (!siteUrl()) return [];
  const story = loadStory();
  return embedded(story).flatMap((graphic) => {
    const steps = stepsIn(story, graphic);
    return [
      { params: { name: graphic }, props: { graphic, steps } },
      ...steps.map((step) => ({ params: { name: step.id }, props: { graphic, steps: [step] } })),
    ];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { graphic, steps } }) => {
  const site = siteUrl();
  const body = site && oembed(loadStory(), graphic, steps, site);
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
