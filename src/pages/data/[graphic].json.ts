/** The figures of each graphic as JSON, with the meaning of every column. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadStory } from '../../content/story.ts';
import { GRAPHICS, type GraphicName } from '../../graphics/registry.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(GRAPHICS).map((graphic) => ({ params: { graphic } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(GRAPHICS[params['graphic'] as GraphicName].table(loadStory()));
