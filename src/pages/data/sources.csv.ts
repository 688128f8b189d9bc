/** Every source as a row. */
import type { APIRoute } from 'astro';
import { loadStory } from '../../story/story.ts';
import { csv, ledgerColumns } from '../../outputs/data/csv.ts';
import { sourceRecords } from '../../outputs/data/records.ts';
import { csvResponse } from '../../outputs/data/respond.ts';

export const GET: APIRoute = () => {
  const story = loadStory();
  return csvResponse(csv(sourceRecords(story), ledgerColumns(story.meta.speakers).sources));
};
