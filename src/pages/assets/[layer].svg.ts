/** Layers of drawings and the people of the cover, in files of their own. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadStory } from '../../content/story.ts';
import { crowdData } from '../../graphics/crowd/data.ts';
import { coverFiles } from '../../graphics/hero/files.ts';
import { pageLayersOf } from '../../graphics/layers.ts';
import { GRAPHICS, type GraphicName } from '../../graphics/registry.ts';

export const getStaticPaths = (() =>
  [
    ...(Object.keys(GRAPHICS) as GraphicName[]).flatMap((graphic) =>
      pageLayersOf(loadStory(), graphic),
    ),
    ...coverFiles(crowdData(loadStory())),
  ].map(({ file, svg }) => ({
    params: { layer: file.replace(/\.svg$/, '') },
    props: { svg },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
