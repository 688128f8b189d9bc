/** The figures of each graphic as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFormat } from 'd3-dsv';
import { embedded } from '../../site/sharing/embeds.ts';
import { loadStory } from '../../story/story.ts';
import { graphicOf } from '../../graphics/registry.ts';

export const getStaticPaths: GetStaticPaths = () =>
  embedded(loadStory()).map((graphic) => ({ params: { graphic } }));

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
