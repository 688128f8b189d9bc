/** What the build adds to a page that an editor does not write: passages, labels of voices, ids of headings. */
import { basename, dirname } from 'node:path';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { withHeadingIds } from './headings.ts';
import { withPassages } from './passages.ts';
import { withVoices } from './voices.ts';
import { pageName } from './read/page.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** For `satteri({ mdastPlugins: [pagePlugin] })`. Positions tell which components stood together. */
export const pagePlugin = {
  name: 'page',
  options: { position: true },
  before(root, context) {
    const path = context.fileURL?.pathname ?? '';
    const { slug } = pageName(basename(path));
    const page = withPassages(withHeadingIds(root, slug), slug);
    // What comes after the story is the editors' own.
    context.replaceNode(root, basename(dirname(path)) === 'chapters' ? withVoices(page) : page);
  },
} satisfies Plugin;
