/** Small sites for the tests: as Astro leaves them, with addresses from the root. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const GOLOS = '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf';

const FONT = 'assets/sans-400.0123abcd.woff2';

/** A page with all a head holds; `head` and `body` are put in. */
export function page(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="/favicon.svg">
<link rel="preload" href="/${FONT}" as="font" type="font/woff2" crossorigin>
<style>@font-face{font-family:Sans;src:url(/${FONT}) format("woff2")}body{font-family:Sans}</style>${head}</head>
<body>${body}</body></html>
`;
}

/** The site most tests begin with. */
export const PAGES: Record<string, string> = {
  'index.html': page(
    '<h1 id="top">Title</h1><p id="toll"><a href="/record/#toll">Record</a> <a href="/#toll">here</a></p>' +
      '<script>document.documentElement.dataset.live = "yes"</script>',
  ),
  'record/index.html': page(
    '<h1 id="toll">Record</h1><a href="/#toll">back</a><a href="/data/a.csv">data</a>',
  ),
  's/one/index.html': page(
    '<h1>One</h1><a href="/">home</a><a href="/s/two/">two</a>' +
      '<details id="claim-toll"><summary>Toll</summary></details>',
  ),
  's/two/index.html': page('<h1>Two</h1><a href="/s/one/">one</a>'),
  'embed/one/index.html': page('<h1>Framed</h1><a href="/#toll">back</a>'),
  '404.html': page('<h1>Lost</h1><a href="/">home</a> <a href="/#toll">toll</a>'),
  'favicon.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
  'data/a.csv': `place,price\n${'Zhanaozen,50\n'.repeat(30)}`,
};

export interface FixtureSite {
  folder: string;
  read(file: string): string;
  remove(): void;
}

/** Writes a site to a folder of its own. */
export async function fixtureSite(files: Record<string, string> = PAGES): Promise<FixtureSite> {
  const folder = mkdtempSync(join(tmpdir(), 'publish '));
  const font = await subsetFont(readFileSync(require.resolve(GOLOS)), 'Aabcdefghiklmnoprstuwy123', {
    targetFormat: 'woff2',
  });
  for (const [file, bytes] of Object.entries<string | Buffer>({ ...files, [FONT]: font })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
