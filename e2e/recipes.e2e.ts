import { readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import type { APIRequestContext } from '@playwright/test';
import { parse } from 'yaml';
import { publisherSchema } from '../src/story/publisher.ts';
import { correctionSchema } from '../src/story/schema.ts';
import { loadStory } from '../src/story/story.ts';
import { whole } from './hosts.ts';
import { missing } from './programs.ts';
import { caddy, folderWith, nginx, recipe, type Running } from './servers.ts';
import { expect, SITE, test, watch } from './support.ts';

test.use({ watched: false });

const SERVERS = { nginx, caddy };

/** What a test has started and written; taken away again however it ends. */
let server: Running | undefined;
let root: string | undefined;
test.afterEach(async () => {
  await server?.stop();
  if (root) rmSync(root, { recursive: true });
  [server, root] = [undefined, undefined];
});

for (const name of ['nginx', 'caddy'] as const) {
  for (const path of ['/', '/a/b/']) {
    test(`${name}, as the guide has it, at ${path}`, async ({ context, page, request }) => {
      test.skip(missing(name) !== undefined, missing(name));
      root = folderWith(SITE, path);
      server = await SERVERS[name](root, `${path}404.html`);
      const faults = watch(context, server.origin);
      const base = server.origin + path;
      for (const address of [base, `${base}embed/`]) {
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.waitForLoadState('networkidle');
      }
      expect(whole(faults)).toEqual([]);
      await expectHeaders(request, base);
      await expectCopies(base, server);
      await expectNotFound(request, base);
    });
  }
}

async function expectHeaders(request: APIRequestContext, base: string): Promise<void> {
  const [font] = readFileSync(`${SITE}/index.html`, 'utf8').match(/assets\/[\w.-]+\.woff2/) ?? [];
  const page = (await request.get(base)).headers();
  expect(page['x-content-type-options']).toBe('nosniff');
  expect(page['referrer-policy']).toBe('no-referrer');
  expect(page['cache-control']).toBe('no-cache');
  expect(page['content-security-policy']).toBe("frame-ancestors 'none'");
  const kept = await request.get(base + font);
  expect(kept.headers()['cache-control']).toContain('immutable');
  expect(kept.headers()['content-type']).toBe('font/woff2');
  const framed = (await request.get(`${base}embed/`)).headers();
  expect(framed['content-security-policy']).toBe('frame-ancestors *');
}

/** The bytes that were sent, before anything unpacks them. */
function sent(address: string, encoding: string): Promise<{ encoding: string; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          encoding: answer.headers['content-encoding'] ?? '',
          bytes: Buffer.concat(chunks),
        }),
      );
    }).on('error', reject);
  });
}

async function expectCopies(base: string, { brotli }: Running): Promise<void> {
  const copies = {
    ...(brotli ? { br: 'index.html.br' } : {}),
    gzip: 'index.html.gz',
    identity: 'index.html',
  };
  for (const [encoding, file] of Object.entries(copies)) {
    const answer = await sent(base, encoding);
    expect(answer.encoding).toBe(encoding === 'identity' ? '' : encoding);
    expect(answer.bytes.equals(readFileSync(`${SITE}/${file}`))).toBe(true);
  }
}

async function expectNotFound(request: APIRequestContext, base: string): Promise<void> {
  const answer = await request.get(`${base}no/such/page`);
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toBe(readFileSync(`${SITE}/404.html`, 'utf8'));
}

test('the workflow for GitHub Pages builds, checks and publishes dist', () => {
  const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
  const steps = jobs.publish.steps as { run?: string; uses?: string; with?: { path?: string } }[];
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm ci', 'npm run build', 'npm run check:publish']);
  expect(
    steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'))?.with?.path,
  ).toBe('dist');
});

test('the newsroom of the guide is one that the build takes', () => {
  expect(publisherSchema.safeParse(parse(recipe('yaml publisher'))).error).toBeUndefined();
});

for (const file of ['header.html', 'head.html']) {
  test(`${file} of the guide is that of the newsroom that is tested`, () => {
    const tested = readFileSync(`e2e/fixtures/newsroom/publisher/${file}`, 'utf8');
    expect(recipe(`html ${file}`)).toBe(tested.replaceAll('.invalid', '.example'));
  });
}

test('the correction of the guide is one that the build takes', () => {
  const [sample] = parse(recipe('yaml correction'));
  expect(correctionSchema.safeParse(sample).error).toBeUndefined();
  const { chapters, meta } = loadStory();
  expect(chapters.map(({ data }) => data.id)).toContain(sample.where);
  // Whoever reads the guide has seen that day.
  expect(sample.date <= meta.edition.date).toBe(true);
});

test('nginx keeps _headers to itself, and says how CSV is written', async ({ request }) => {
  test.skip(missing('nginx') !== undefined, missing('nginx'));
  root = folderWith(SITE, '/');
  server = await nginx(root);
  expect((await request.get(`${server.origin}/_headers`)).status()).toBe(404);
  const csv = await request.get(`${server.origin}/data/price.csv`);
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
});

test('every command that the guide names is one of the project', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...readFileSync('docs/publishing.md', 'utf8').matchAll(/npm run ([\w:]+)/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, script = ''] of named) expect(Object.keys(scripts)).toContain(script);
});
