import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openSite } from './site.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test('a site is read by its files', () => {
  writeFileSync(join(folder, 'index.html'), '<p>Words');
  const site = openSite(folder);
  expect(site.files).toEqual(['index.html']);
  expect(site.text('index.html')).toBe('<p>Words');
});

test('where no site was built, the remedy is said', () => {
  expect(() => openSite(folder)).toThrow('holds no built site; run "npm run build" first.');
});

test('a site with what a newsroom runs around the story is refused', () => {
  writeFileSync(join(folder, 'index.html'), '<script data-publisher src="https://s.example/x.js">');
  expect(() => openSite(folder)).toThrow('build it with PUBLISHER_HTML=none');
});
