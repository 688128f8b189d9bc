import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/content/integration.ts';
import { recordPlugin } from './src/content/record-plugin.ts';
import { serveEditions } from './src/editions/integration.ts';
import { publish } from './src/publish/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      mdastPlugins: [recordPlugin],
      features: { gfm: false, smartPunctuation: false },
    }),
  },
  integrations: [mdx(), contentChecks(), publish(), serveEditions()],
});
