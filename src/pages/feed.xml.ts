/** Editions and corrections, for feed readers. */
import type { APIRoute } from 'astro';
import { loadStory } from '../content/story.ts';
import { atom } from '../feed/atom.ts';
import { siteUrl } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(atom(loadStory(), siteUrl()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
