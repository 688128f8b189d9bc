/** The licences of everything that the site hands to a reader. */
import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { loadStory } from '../story/story.ts';
import { notice } from '../outputs/licences/notice.ts';
import { shippedPackages } from '../outputs/licences/shipped.ts';

export const GET: APIRoute = async () =>
  new Response(notice(loadStory(), readFileSync('LICENSE', 'utf8'), await shippedPackages()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
