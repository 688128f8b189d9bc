/** The web manifest: name, colours and icons for those who keep the page on a home screen. */
import type { APIRoute } from 'astro';
import { loadStory } from '../story/story.ts';
import { valuesOf } from '../site/sharing/drawing-css.ts';
import { ICONS } from '../site/sharing/icon.ts';

export const GET: APIRoute = () => {
  const { meta } = loadStory();
  const { ground } = valuesOf('night');
  const icons = Object.entries(ICONS).flatMap(([name, { size, purpose }]) =>
    purpose ? [{ src: `${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
  );
  const manifest = {
    name: meta.title,
    description: meta.dek,
    lang: meta.language,
    // Relative to the manifest itself, wherever it is put.
    start_url: 'index.html',
    scope: './',
    display: 'browser',
    background_color: ground,
    theme_color: ground,
    icons,
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
