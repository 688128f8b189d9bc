/** The scripts that have a file of their own. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { IN_FILES, scriptFile } from '../../site/client/bundle.ts';
import { loadStory } from '../../story/story.ts';

export const getStaticPaths = (() =>
  Promise.all(
    IN_FILES.map(async (script) => {
      const { name, code } = await scriptFile(script, loadStory().words.script);
      return { params: { script: name.replace(/\.js$/, '') }, props: { code } };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
