/** Every claim with its record. */
import type { APIRoute } from 'astro';
import { loadStory } from '../../story/story.ts';
import { about, claimRecords } from '../../outputs/data/records.ts';
import { jsonResponse } from '../../outputs/data/respond.ts';

export const GET: APIRoute = () => {
  const story = loadStory();
  return jsonResponse({ about: about(story), claims: claimRecords(story) });
};
