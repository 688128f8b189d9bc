/** The figures of each graphic as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFormat } from 'd3-dsv';
import { loadStory } from '../../content/story.ts';
import { GRAPHIC_NAMES, graphicOf } from '../../graphics/registry.ts';

export const getStaticPaths: GetStaticPaths = () =>
  GRAPHIC_NAMES.map((graphic) => ({ params: { graphic } }));

export const GET: APIRoute = ({ params }) => {
  const { columns, rows } = graphicOf(String(params['graphic'])).table(loadStory());
  return new Response(
    `${csvFormat(
      rows,
      columns.map(({ key }) => key),
    )}\n`,
    {
      headers: { 'Content-Type': 'text/csv; charset=utf-8' },
    },
  );
};
