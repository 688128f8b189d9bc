/** The one file that a page around our frames may load. */
import type { APIRoute } from 'astro';
import { bundle } from '../site/client/bundle.ts';
import { loadStory } from '../story/story.ts';

export const GET: APIRoute = async () =>
  new Response(`${await bundle('host.ts', loadStory().words.script)}\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
