/** The figures of each graphic as JSON, with the meaning of every column. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { embedded } from '../../site/sharing/embeds.ts';
import { loadStory } from '../../story/story.ts';
import { graphicOf } from '../../graphics/registry.ts';

export const getStaticPaths: GetStaticPaths = () =>
  embedded(loadStory()).map((graphic) => ({ params: { graphic } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(graphicOf(String(params['graphic'])).table(loadStory()));
