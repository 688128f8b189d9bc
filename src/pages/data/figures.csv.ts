/** Every figure as a row. */
import type { APIRoute } from 'astro';
import { loadStory } from '../../story/story.ts';
import { COLUMNS, csv } from '../../outputs/data/csv.ts';
import { figureRecords } from '../../outputs/data/records.ts';
import { csvResponse } from '../../outputs/data/respond.ts';

export const GET: APIRoute = () => csvResponse(csv(figureRecords(loadStory()), COLUMNS.figures));
