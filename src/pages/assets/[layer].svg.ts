/** Layers of drawings and the people of the cover, in files of their own. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadStory } from '../../story/story.ts';
import { coverFiles } from '../../graphics/hero/index.ts';
import { pageLayersOf } from '../../graphics/layers.ts';
import { embedded } from '../../site/sharing/embeds.ts';

export const getStaticPaths = (() => {
  const story = loadStory();
  const files = [
    ...embedded(story).flatMap((graphic) =>
      (['page', 'frame'] as const).flatMap((place) => pageLayersOf(story, graphic, place)),
    ),
    ...coverFiles(story),
  ];
  // What looks alike in both places is one file.
  return [...new Map(files.map(({ file, svg }) => [file, svg]))].map(([file, svg]) => ({
    params: { layer: file.replace(/\.svg$/, '') },
    props: { svg },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
