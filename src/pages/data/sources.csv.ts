/** Every source as a row. */
import type { APIRoute } from 'astro';
import { loadStory } from '../../story/story.ts';
import { COLUMNS, csv } from '../../outputs/data/csv.ts';
import { sourceRecords } from '../../outputs/data/records.ts';
import { csvResponse } from '../../outputs/data/respond.ts';

export const GET: APIRoute = () => csvResponse(csv(sourceRecords(loadStory()), COLUMNS.sources));
