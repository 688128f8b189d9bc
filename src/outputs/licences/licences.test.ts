import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ENGLISH } from '../../story/words/fixture.ts';
import { ContentError, Problems } from '../../story/problems.ts';
import { notice } from './notice.ts';
import { type Licensed, packageFolder, readLicence } from './package.ts';
import { shippedPackages } from './shipped.ts';

let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences '));
});
test.afterEach(() => rmSync(root, { recursive: true }));

/** Reads a package with this licence and these files. */
function read(license: string, files: Record<string, string>): Licensed {
  const folder = join(root, 'node_modules/drum');
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.stringify({ name: 'drum', version: '1.2.3', license });
  for (const [file, text] of Object.entries({ ...files, 'package.json': manifest })) {
    writeFileSync(join(folder, file), text);
  }
  const problems = new Problems();
  const licensed = readLicence(folder, problems);
  problems.throwIfAny();
  return licensed;
}

test('what the build takes are two scripts, two fonts and a map', async () => {
  const shipped = await shippedPackages();
  expect(shipped.map(({ name }) => name)).toEqual([
    '@expo-google-fonts/golos-text',
    '@fontsource-variable/source-serif-4',
    '@newswire/frames',
    'scrollama',
    'world-atlas',
  ]);
});

test('a package is read with every text of its licence', () => {
  const files = {
    LICENSE: 'Do as you like.\r\nOr not.\n',
    LICENSE_FONT: 'Set it.',
    'readme.md': 'x',
  };
  expect(read('MIT AND OFL-1.1', files)).toEqual({
    name: 'drum',
    version: '1.2.3',
    licence: 'MIT AND OFL-1.1',
    texts: ['Do as you like.\nOr not.', 'Set it.'],
  });
});

for (const [licence, files, said] of [
  ['GPL-3.0-only', { LICENSE: 'Share.' }, 'its licence is “GPL-3.0-only”, which is none of MIT'],
  ['MIT AND GPL-3.0-only', { LICENSE: 'Share.' }, 'its licence is “MIT AND GPL-3.0-only”'],
  ['', { LICENSE: 'Share.' }, 'its licence is “”'],
  ['MIT', {}, 'it comes without the text of its licence'],
  ['MIT', { LICENSE: '\n' }, 'it comes without the text of its licence'],
] as const) {
  test(`“${licence}” with ${Object.keys(files).length} files, ${said}`, () => {
    expect(() => read(licence, files)).toThrow(ContentError);
    expect(() => read(licence, files)).toThrow(`node_modules/drum/package.json:1: ${said}`);
  });
}

test('a file belongs to the innermost package; our own belong to none', () => {
  expect(packageFolder('/a/node_modules/@b/c/d/e.js')).toBe('/a/node_modules/@b/c');
  expect(packageFolder('C:\\a\\node_modules\\b\\node_modules\\c\\d.js')).toBe(
    'C:/a/node_modules/b/node_modules/c',
  );
  expect(packageFolder('/a/src/client/reader.ts')).toBeUndefined();
});

test('the notice names our terms and others’, then gives every text', () => {
  const meta = {
    title: 'A story',
    licence: {
      words: { name: 'CC BY 4.0', url: 'https://example.org/by' },
      code: { name: 'MIT', url: 'https://example.org/mit' },
    },
  };
  const drum = {
    name: 'drum',
    version: '1.2.3',
    licence: 'MIT',
    texts: ['Drum on.'],
    what: 'script' as const,
  };
  const text = notice({ meta, words: ENGLISH } as Parameters<typeof notice>[0], 'Our own text.\n', [
    drum,
  ]);
  expect(text.split(/\n\n(?:-+\n\n)?/)).toEqual([
    'A story: the licences of all that its pages hold',
    'Words and data: CC BY 4.0, https://example.org/by\nCode: MIT, https://example.org/mit',
    'Others made:',
    '* drum, part of the scripts: MIT',
    'Our own text.',
    'drum 1.2.3',
    'Drum on.\n',
  ]);
});
