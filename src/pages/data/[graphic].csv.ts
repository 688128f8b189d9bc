/** The figures of each graphic as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFormat } from 'd3-dsv';
import { loadStory } from '../../content/story.ts';
import { GRAPHICS, type GraphicName } from '../../graphics/registry.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(GRAPHICS).map((graphic) => ({ params: { graphic } }));

export const GET: APIRoute = ({ params }) => {
  const { columns, rows } = GRAPHICS[params['graphic'] as GraphicName].table(loadStory());
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
