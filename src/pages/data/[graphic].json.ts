/** The figures of each graphic as JSON, with the meaning of every column. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadStory } from '../../content/story.ts';
import { GRAPHIC_NAMES, graphicOf } from '../../graphics/registry.ts';

export const getStaticPaths: GetStaticPaths = () =>
  GRAPHIC_NAMES.map((graphic) => ({ params: { graphic } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(graphicOf(String(params['graphic'])).table(loadStory()));
