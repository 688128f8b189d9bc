/** The schema of the downloads, made from the one the content is checked by. */
import type { APIRoute } from 'astro';
import { loadStory } from '../../content/story.ts';
import { jsonResponse } from '../../downloads/respond.ts';
import { jsonSchema } from '../../downloads/schema.ts';

export const GET: APIRoute = () => {
  const { meta, words } = loadStory();
  return jsonResponse(jsonSchema(words.data.schemaTitle({ title: meta.title })));
};
