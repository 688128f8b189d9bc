/** Faults in what machines read: descriptions, feeds, policies, and the bytes that are sent. */
import { put, RECORD, type Seed, seeds, swap } from './seed.ts';

export const IN_THE_SITE: Seed[] = [
  ...seeds('JSON-LD', [
    ['broken JSON-LD', 'data/index.html', swap('"@context":', '"@context"'), /broken JSON/],
  ]),
  ...seeds('Open Graph', [
    [
      'a page without a description',
      RECORD,
      swap(/<meta name="description"[^>]*>/, ''),
      /description is missing/,
    ],
    [
      'two pages with one title',
      RECORD,
      swap(/<title>[^<]*/, '<title>Eight days in January'),
      /same title as index\.html/,
    ],
  ]),
  ...seeds('feed', [
    ['a feed without a date', 'feed.xml', swap(/<updated>[^<]*<\/updated>/, ''), /has no updated/],
    ['a broken feed', 'feed.xml', swap('</feed>', ''), /feed/],
  ]),
  ...seeds('sitemap', [
    ['a sitemap of no address', 'sitemap.xml', () => '<urlset/>', /no page knows the address/],
  ]),
  ...seeds('dates', [
    [
      'a change before its time',
      'feed.xml',
      swap(/<updated>[^<]*<\/updated>/, '<updated>2021-01-01T00:00:00Z</updated>'),
      /before it was published|changed on/,
    ],
  ]),
  ...seeds('third parties', [
    [
      'a picture from elsewhere',
      RECORD,
      put('<img src="https://elsewhere.invalid/a.png" alt="">'),
      /<img> asks https/,
    ],
    [
      'a font from elsewhere',
      RECORD,
      swap(/url\([^)]*woff2\)/, 'url(https://elsewhere.invalid/a.woff2)'),
      /<style> asks https/,
    ],
  ]),
  ...seeds('security policy', [
    [
      'a page without its policy',
      RECORD,
      swap(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
      /no Content-Security-Policy/,
    ],
    [
      'a script that was changed',
      'index.html',
      swap('<script>(function', '<script> (function'),
      /script-src blocks/,
    ],
    [
      'a script in a file that is not ours to hash',
      RECORD,
      put('<script src="later.js"></script>'),
      /a script with an address/,
    ],
    ['a style attribute', RECORD, put('<p style="color:red">x</p>'), /a style attribute/],
  ]),
  ...seeds('limits of hosts', [
    [
      'a line that a host cuts',
      '_headers',
      (text) => `${text}  X: ${'x'.repeat(2000)}\n`,
      /2005 char/,
    ],
  ]),
  ...seeds('bytes', [
    [
      'a stale compressed copy',
      'feed.xml',
      (xml) => `${xml}<!-- changed -->`,
      /something else than feed\.xml/,
    ],
    [
      'an article that grew',
      'index.html.br',
      (text) => text + 'x'.repeat(130_000),
      /were promised/,
    ],
  ]),
];
