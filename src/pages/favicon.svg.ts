/** The icon of the site. */
import type { APIRoute } from 'astro';
import { favicon } from '../site/sharing/icon.ts';

export const GET: APIRoute = () =>
  new Response(favicon(), { headers: { 'Content-Type': 'image/svg+xml' } });
