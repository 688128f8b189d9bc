import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadStory } from '../../../story/story.ts';
import { type Manifest, manifestOf } from '../manifest.ts';
import type { Product } from '../product.ts';
import { writeEdition } from '../write.ts';
import { zip } from '../zip.ts';
import { checkRebuild, differences } from './rebuild.ts';

const story = loadStory();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const product = (file: string, bytes: Uint8Array): Product => ({
  file,
  bytes,
  mediaType: 'text/plain',
  made: 'By hand.',
});
const site = (text: string): Uint8Array =>
  zip(
    [
      { path: 'a.html', bytes: encode('same') },
      { path: 'b.html', bytes: encode(text) },
    ],
    '2026-11-22',
  );

let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rebuild '));
});
test.afterEach(() => rmSync(root, { recursive: true }));

function edition(name: string, products: Product[], chromium = '156'): [string, Manifest] {
  const origin = {
    contentHash: '',
    sources: { swhid: '', lockfile: '', fonts: {} },
    system: 'any',
    tools: { node: '24', chromium },
    ...(name === 'kept' && { commit: 'abc', previous: { edition: 'zeroth', sums: '' } }),
  };
  const manifest = manifestOf(story, products, origin);
  return [writeEdition(root, name, products, manifest), manifest];
}

test('an edition made again alike has no differences, wherever and after whatever it was made', () => {
  const products = [product('x.pdf', encode('paper')), product('x-site.zip', site('one'))];
  const [kept, manifest] = edition('kept', products);
  const [made] = edition('made', products, '157');
  expect(differences(kept, made, manifest)).toEqual([]);
});

test('what differs is named, inside ZIP files too, with what may be why', () => {
  const [kept, manifest] = edition('kept', [
    product('x.pdf', encode('paper')),
    product('x-site.zip', site('one')),
    product('x.epub', encode('gone')),
  ]);
  const [made] = edition(
    'made',
    [
      product('x.pdf', encode('other paper')),
      product('x-site.zip', site('two')),
      product('x.txt', encode('new')),
    ],
    '157',
  );
  expect(differences(kept, made, manifest)).toEqual([
    'x.pdf: other bytes.',
    'x-site.zip: other bytes in its b.html.',
    'x.epub: not made again.',
    'x.txt: made again, but not in the edition.',
    'The manifest says tools.chromium: 156; here it is 157.',
  ]);
});

test('an edition without its sources cannot be made again, and says so', async () => {
  const [kept] = edition('kept', [product('x.pdf', encode('paper'))]);
  expect(await checkRebuild(kept, undefined)).toMatchObject({
    faults: [],
    skipped: 'the edition holds no sources',
  });
});
