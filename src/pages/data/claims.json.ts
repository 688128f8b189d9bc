/** Every claim with its record. */
import type { APIRoute } from 'astro';
import { loadStory } from '../../content/story.ts';
import { about, claimRecords } from '../../downloads/records.ts';
import { jsonResponse } from '../../downloads/respond.ts';

export const GET: APIRoute = () => {
  const story = loadStory();
  return jsonResponse({ about: about(story), claims: claimRecords(story) });
};
