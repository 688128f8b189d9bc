/** Every source with what rests on it. */
import type { APIRoute } from 'astro';
import { loadStory } from '../../story/story.ts';
import { about, sourceRecords } from '../../outputs/data/records.ts';
import { jsonResponse } from '../../outputs/data/respond.ts';

export const GET: APIRoute = () => {
  const story = loadStory();
  return jsonResponse({ about: about(story), sources: sourceRecords(story) });
};
