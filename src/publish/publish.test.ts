import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { css as cssCheck } from './checks/css.ts';
import { security } from './checks/security.ts';
import { readSite } from './checks/site.ts';
import { thirdParty } from './checks/third-party.ts';
import { carryStyles } from './filed-styles.ts';
import { refusals } from './csp-violations.ts';
import { filesIn } from './files.ts';
import { fixtureSite, type FixtureSite, page, PAGES } from './fixture.ts';
import { beyondLimits } from './headers.ts';
import { nextSteps } from './next-steps.ts';
import { policyIn, readPolicy } from './policy.ts';
import { publishFolder } from './publish.ts';

let site: FixtureSite;
test.afterEach(() => site.remove());

const published = async (options = {}, files = PAGES): Promise<FixtureSite> => {
  site = await fixtureSite(files);
  await publishFolder(site.folder, options);
  return site;
};

test('no address from the root is left', async () => {
  const { read } = await published();
  for (const file of Object.keys(PAGES).filter((name) => name.endsWith('.html')))
    expect(read(file)).not.toMatch(/(href|src|url\()=?"?\//);
  expect(read('index.html')).toContain('href="record/index.html#toll"');
});

test('every page allows its own scripts and styles, and nothing else', async () => {
  const { read } = await published();
  const policy = readPolicy(policyIn(read('index.html')) ?? '');
  expect(policy.get('default-src')).toEqual(["'none'"]);
  const code = 'document.documentElement.dataset.live = "yes"';
  const hash = createHash('sha256').update(code).digest('base64');
  expect(policy.get('script-src')).toContain(`'sha256-${hash}'`);
  expect(policy.get('script-src')).toHaveLength(2);
  expect(read('index.html')).not.toContain('unsafe');
  expect(read('index.html')).toMatch(
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
  );
});

test('only a page with a script in a file allows files, and the file has the hash of its content in its name', async () => {
  const script = (address: string): string => page('', `<script defer src="${address}"></script>`);
  const file = 'assets/reader.0123abcd.js';
  const { read, folder } = await published(
    {},
    { ...PAGES, 'a/index.html': script(`/${file}`), [file]: '"set-by-script"' },
  );
  expect(read('a/index.html')).toContain(`src="../${file}"`);
  const [allowed, none] = ['a/index.html', 'index.html'].map(
    (one) => readPolicy(policyIn(read(one)) ?? '').get('script-src') ?? [],
  );
  expect(allowed).toContain("'self'");
  expect(none).not.toContain("'self'");
  expect(security.run(readSite(folder))).toEqual([]);
  for (const address of [
    '/reader.js',
    '/assets/reader.js',
    'https://a.example/assets/r.0123abcd.js',
  ])
    expect(refusals(script(address))).toEqual([
      expect.stringContaining('<script> has a script with an address'),
    ]);
});

test('a class that only a script in a file sets keeps its rules', async () => {
  const { read } = await published(
    {},
    {
      ...PAGES,
      'a/index.html': page('', '<style>.by-script{color:red}.by-none{color:red}</style>'),
      'assets/reader.0123abcd.js': 'a.className="by-script"',
    },
  );
  expect(read('a/index.html')).toContain('.by-script');
  expect(read('a/index.html')).not.toContain('.by-none');
});

test('what the policy would break is refused, with the page and the remedy', async () => {
  site = await fixtureSite({
    ...PAGES,
    'bad/index.html': page('<p style="color:red" onclick="x()">'),
  });
  await expect(publishFolder(site.folder)).rejects.toThrow(
    'bad/index.html: <p> has a style attribute; use a class or a presentation attribute\n' +
      'bad/index.html: <p> has an onclick handler; listen in src/site/client instead',
  );
});

test('without SITE_URL there is no sitemap; with it, robots.txt names it', async () => {
  const without = await published();
  expect(filesIn(without.folder)).not.toContain('sitemap.xml');
  without.remove();
  const { read } = await published({ siteUrl: new URL('https://x.org/a/'), changed: '2026-11-22' });
  expect(read('sitemap.xml')).toContain(
    '<loc>https://x.org/a/record/</loc><lastmod>2026-11-22</lastmod>',
  );
  expect(read('sitemap.xml')).not.toContain('404');
  expect(read('robots.txt')).toContain('Sitemap: https://x.org/a/sitemap.xml');
});

test('pages that cannot fetch fonts carry theirs', async () => {
  const { read } = await published();
  for (const file of ['404.html', 'embed/one/index.html']) {
    expect(read(file)).toContain('url(data:font/woff2;base64,');
    expect(read(file)).not.toContain('url(../');
    expect(readPolicy(policyIn(read(file)) ?? '').get('font-src')).toEqual(['data:']);
  }
});

test('the not-found page has no link until its root is known', async () => {
  const without = await published();
  expect(without.read('404.html')).toContain('<a data-to="index.html">home</a>');
  without.remove();
  const { read } = await published({ siteUrl: new URL('https://x.org/a/') });
  expect(read('404.html')).toContain('<a href="https://x.org/a/index.html#toll">toll</a>');
});

test('the not-found page asks for nothing, wherever it is told to be', async () => {
  const head =
    '<link rel="apple-touch-icon" href="/favicon.svg"><link rel="manifest" href="/data/a.csv">';
  const files = { ...PAGES, '404.html': page('<h1>Lost</h1><a href="/">home</a>', head) };
  const { read, folder } = await published({ siteUrl: new URL('https://x.org/a/') }, files);
  expect(read('404.html')).not.toMatch(/apple-touch-icon|manifest"/);
  expect(await thirdParty.run(readSite(folder))).toEqual([]);
});

test('an old id stands beside the new one', async () => {
  const { read } = await published({ aliases: { deaths: 'toll' } });
  expect(read('index.html')).toContain('<p id="toll"><span id="deaths"></span>');
  expect(read('record/index.html')).toContain('<h1 id="toll"><span id="deaths"></span>');
  expect(read('s/one/index.html')).toContain('<summary><span id="claim-deaths"></span>');
});

test('compressed copies hold the same text and name no system', async () => {
  const { folder } = await published();
  const text = readFileSync(join(folder, 'index.html'));
  const gz = readFileSync(join(folder, 'index.html.gz'));
  expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br')))).toEqual(text);
  expect(gunzipSync(gz)).toEqual(text);
  expect([...gz.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
});

test('the same site gives the same bytes, kept or made anew', async () => {
  const sums = async (cache: string): Promise<string[]> => {
    const { folder, remove } = await fixtureSite();
    const before = process.env['WORK_CACHE'];
    process.env['WORK_CACHE'] = cache;
    await publishFolder(folder);
    if (before === undefined) delete process.env['WORK_CACHE'];
    else process.env['WORK_CACHE'] = before;
    const all = filesIn(folder).map(
      (file) => `${file} ${readFileSync(join(folder, file)).toString('base64')}`,
    );
    remove();
    return all;
  };
  site = await fixtureSite();
  const made = await sums('off');
  expect(await sums('off')).toEqual(made);
  // The second of these finds what the first has kept.
  expect(await sums('on')).toEqual(made);
  expect(await sums('on')).toEqual(made);
});

test('styles that are to have a file leave the page for it, and a page that stands alone takes them back', async () => {
  const css = 'p{color:#123}';
  const later = page(`<p>One</p><style data-file="reading">${css}</style><p>Two</p>`);
  const { read, folder } = await published({}, { ...PAGES, 'a/index.html': later });
  const name = `assets/reading.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  expect(read(name)).toBe(css);
  const html = read('a/index.html');
  expect(html).toContain(
    `<p>One</p><link rel="stylesheet" href="../${name}"><script> </script><p>Two</p>`,
  );
  const allowed = (file: string): string[] =>
    readPolicy(policyIn(read(file)) ?? '').get('style-src') ?? [];
  expect(allowed('a/index.html')).toContain("'self'");
  expect(allowed('index.html')).not.toContain("'self'");
  const site = readSite(folder);
  expect(security.run(site)).toEqual([]);
  expect(cssCheck.run(site)).toEqual([]);
  expect(carryStyles(html, read)).toContain(`<p>One</p><style>${css}</style><p>Two</p>`);
  writeFileSync(join(folder, name), 'p{colour:var(--nowhere)}');
  expect((await cssCheck.run(readSite(folder))).map(({ place }) => place)).toEqual([
    expect.stringMatching(/^a\/index\.html:/),
    expect.stringMatching(/^a\/index\.html:/),
  ]);
});

test('headers: the policy once, framing only where it is meant, files with hashes kept', async () => {
  const { read } = await published();
  const headers = read('_headers');
  expect(headers.match(/script-src/g)).toHaveLength(1);
  expect(headers).toMatch(/\n\/\*\n(.*\n)+ {2}Content-Security-Policy: script-src 'sha256-/);
  expect(headers).toContain(
    '/embed/*\n  Content-Security-Policy: frame-ancestors *\n  Cache-Control: no-cache\n',
  );
  expect(headers).toContain(
    "/record/*\n  Content-Security-Policy: frame-ancestors 'none'\n  Cache-Control: no-cache\n",
  );
  expect(headers).toMatch(
    /\/assets\/\*\n.*\n {2}Cache-Control: public, max-age=31536000, immutable/,
  );
  expect(headers.match(/\/\*\n {2}X-Content-Type-Options: nosniff/g)).toHaveLength(1);
  expect(beyondLimits(headers)).toEqual([]);
});

test('headers: below a path the rules begin with it, and the build says where they belong', async () => {
  const { folder, read } = await published({ siteUrl: new URL('https://x.org/a/b/') });
  const paths = read('_headers').match(/^\/.*/gm) ?? [];
  expect(paths).toContain('/a/b/*');
  expect(paths.filter((path) => !path.startsWith('/a/b/'))).toEqual([]);
  const said = nextSteps(folder, new URL('https://x.org/a/b/')).join('\n');
  expect(said).toContain('https://x.org/ alone');
  expect(said).toContain('“Sitemap: https://x.org/a/b/sitemap.xml”');
});

test('the build says what there is, what is missing, and what to do next', async () => {
  const { folder } = await published();
  const without = nextSteps(folder, undefined);
  expect(without).toHaveLength(2);
  expect(without[0]).toMatch(/is whole: \d+ files, \d+\.\d MB, built without an address/);
  expect(without[1]).toContain('npm run check:publish');
  expect(nextSteps(folder, new URL('https://x.org/'))[0]).toContain('built for https://x.org/.');
});
