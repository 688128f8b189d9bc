/** Every source with what rests on it. */
import type { APIRoute } from 'astro';
import { loadStory } from '../../content/story.ts';
import { about, sourceRecords } from '../../downloads/records.ts';
import { jsonResponse } from '../../downloads/respond.ts';

export const GET: APIRoute = () => {
  const story = loadStory();
  return jsonResponse({ about: about(story), sources: sourceRecords(story) });
};
