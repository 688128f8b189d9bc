import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/story/integration.ts';
import { pagePlugin } from './src/story/page-plugin.ts';
import { copyEditions } from './src/outputs/editions/integration.ts';
import { graphicStyles } from './src/graphics/styles.ts';
import { namedWindows } from './src/site/named-windows.ts';
import { publish } from './src/outputs/publish-site.ts';

export default defineConfig({
  ...cacheOf(process.env.CONTENT_DIR),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  // Nesting, ranges of widths and the like are written out for browsers that came before them.
  vite: {
    css: { postcss: { plugins: [namedWindows] } },
    build: {
      cssTarget: ['chrome90', 'firefox91', 'safari14.1', 'ios14.5'],
      rollupOptions: { onwarn: warnOfOurs },
    },
  },
  markdown: {
    processor: satteri({
      mdastPlugins: [pagePlugin],
      features: { gfm: false, smartPunctuation: false },
    }),
  },
  integrations: [mdx(), contentChecks(), graphicStyles(), publish(), copyEditions()],
});

/**
 * Astro marks the pages that it makes of MDX with a directive of its own, and the bundler warns of each: nothing
 * that whoever builds could mend.
 * @param {{ code?: string }} warning
 * @param {(warning: any) => void} warn
 */
function warnOfOurs(warning, warn) {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
}

/**
 * Astro keeps what it has read of the content between two builds. Another story has a store of its own, or its pages
 * would be looked for in the folder of the one before.
 * @param {string | undefined} folder that CONTENT_DIR names
 */
function cacheOf(folder) {
  return folder ? { cacheDir: `./.astro/stories/${encodeURIComponent(folder)}` } : {};
}
