/** Every claim as a row. */
import type { APIRoute } from 'astro';
import { loadStory } from '../../content/story.ts';
import { COLUMNS, csv } from '../../downloads/csv.ts';
import { claimRecords } from '../../downloads/records.ts';
import { csvResponse } from '../../downloads/respond.ts';

export const GET: APIRoute = () => csvResponse(csv(claimRecords(loadStory()), COLUMNS.claims));
