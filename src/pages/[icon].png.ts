/** The icons in the sizes that systems ask for. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { icon, type IconName, ICONS } from '../site/sharing/icon.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(ICONS).map((name) => ({ params: { icon: name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await icon(params['icon'] as IconName), {
    headers: { 'Content-Type': 'image/png' },
  });
