/** What the build adds to a page that an editor does not write: passages, and ids of headings. */
import { basename } from 'node:path';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { withHeadingIds } from './headings.ts';
import { withPassages } from './passages.ts';
import { pageName } from './read/page.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** For `satteri({ mdastPlugins: [recordPlugin] })`. Positions tell which components stood together. */
export const recordPlugin = {
  name: 'record',
  options: { position: true },
  before(root, context) {
    const { slug } = pageName(basename(context.fileURL?.pathname ?? ''));
    context.replaceNode(root, withPassages(withHeadingIds(root, slug)));
  },
} satisfies Plugin;
