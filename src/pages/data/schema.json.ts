/** The schema of the downloads, made from the one the content is checked by. */
import type { APIRoute } from 'astro';
import { loadStory } from '../../story/story.ts';
import { jsonResponse } from '../../outputs/data/respond.ts';
import { jsonSchema } from '../../outputs/data/schema.ts';

export const GET: APIRoute = () => {
  const { meta, words } = loadStory();
  const title = words.data.schemaTitle({ title: meta.title });
  return jsonResponse(jsonSchema(title, meta.speakers));
};
