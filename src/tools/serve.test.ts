import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type ServeOptions, type Served, serveFolder } from './serve.ts';

let folder: string;
let served: Served;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve '));
  await mkdir(join(folder, 'record'));
  await writeFile(join(folder, 'index.html'), 'the page');
  await writeFile(join(folder, 'record', 'index.html'), 'the record');
  await writeFile(join(folder, '404.html'), 'no such page');
  await writeFile(join(folder, 'style.css'), 'plain');
  await writeFile(join(folder, 'style.css.br'), brotliCompressSync('small'));
});
test.afterEach(() => served?.close());
test.afterAll(() => rm(folder, { recursive: true }));

const get = async (path: string, options: ServeOptions = {}): Promise<Response> => {
  served = await serveFolder(folder, options);
  return fetch(served.url + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });
};

for (const base of ['/', '/a/b/']) {
  test(`a folder has its index under ${base}`, async () => {
    expect(await (await get('/', { base })).text()).toBe('the page');
  });
  test(`a folder without its slash is redirected under ${base}`, async () => {
    const answer = await get('/record?still', { base });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${base}record/?still`);
  });
  test(`what is not there is the not-found page under ${base}`, async () => {
    const answer = await get('/nowhere', { base });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('no such page');
  });
}

test('the base without its slash is redirected, and nothing lies outside the base', async () => {
  served = await serveFolder(folder, { base: '/a/b/' });
  const origin = new URL(served.url).origin;
  const bare = await fetch(`${origin}/a/b`, { redirect: 'manual' });
  expect(bare.headers.get('location')).toBe('/a/b/');
  expect((await fetch(`${origin}/style.css`)).status).toBe(404);
});

test('a compressed neighbour is sent where the browser takes it', async () => {
  served = await serveFolder(folder);
  const small = await fetch(`${served.url}/style.css`, { headers: { 'accept-encoding': 'br' } });
  expect(small.headers.get('content-encoding')).toBe('br');
  expect(await small.text()).toBe('small');
  const plain = await fetch(`${served.url}/style.css`, { headers: { 'accept-encoding': '' } });
  expect(await plain.text()).toBe('plain');
});

test('nothing above the folder is served', async () => {
  expect((await get('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
  expect((await get('/..%2f..%2fetc/passwd')).status).toBe(404);
});

test('a folder without a page, or a base without slashes, is refused', async () => {
  await expect(serveFolder(join(folder, 'empty'))).rejects.toThrow('npm run build');
  await expect(serveFolder(folder, { base: 'a' })).rejects.toThrow(
    'must begin and end with a slash',
  );
});
