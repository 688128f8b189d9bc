/** The styles of all graphics, for pages: `import 'virtual:graphics.css'`; with `?inline`, as text. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { GRAPHIC_NAMES } from './registry.ts';

const NAMES = ['virtual:graphics.css', 'virtual:graphics.css?inline'];

/** Makes the sheet from the style.css of each graphic's folder, in the order of the registry. */
export function graphicStyles(): AstroIntegration {
  const sheets = GRAPHIC_NAMES.map((name) => `./${name}/style.css`);
  const sheet = sheets
    .map((name) => {
      const file = fileURLToPath(new URL(name, import.meta.url));
      return `@import '${file.replaceAll('\\', '/')}';\n`;
    })
    .join('');
  const plugin = {
    name: 'graphic-styles',
    resolveId: (id: string) => (NAMES.includes(id) ? `\0${id}` : undefined),
    load: (id: string) => (NAMES.includes(id.replace('\0', '')) ? sheet : undefined),
  };
  return {
    name: 'graphic-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
