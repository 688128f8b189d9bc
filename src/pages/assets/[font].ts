/** The subset fonts, as files named by their content. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { fontFiles } from '../../site/fonts/subset.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await fontFiles()).map(({ name, bytes }) => ({ params: { font: name }, props: { bytes } }));

export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(props['bytes']), { headers: { 'Content-Type': 'font/woff2' } });
