import { expect, test } from '@playwright/test';
import { relativeAddress } from './address.ts';
import { mapUrls } from './css.ts';
import { makeRelative } from './relative.ts';

const files = new Set(['index.html', 'record/index.html', 's/one/index.html', 'a b.png', 'x.png']);
const from = (file: string, address: string): string => relativeAddress(address, file, files);

test('an address from the root becomes one from the page', () => {
  expect(from('index.html', '/record/#toll')).toBe('record/index.html#toll');
  expect(from('record/index.html', '/')).toBe('../index.html');
  expect(from('s/one/index.html', '/record')).toBe('../../record/index.html');
  expect(from('s/one/index.html', '/x.png?v=1')).toBe('../../x.png?v=1');
});

test('a neighbour is reached through the root', () => {
  expect(from('s/one/index.html', '../two/')).toBe('../../s/two/index.html');
});

test('a place in the page itself is only its anchor', () => {
  expect(from('index.html', '/#toll')).toBe('#toll');
  expect(from('record/index.html', '/record/#toll')).toBe('#toll');
});

test('what leaves the site, and what stays in the page, is left alone', () => {
  for (const address of [
    '#toll',
    '?still',
    'https://x.org/',
    'mailto:a@b.org',
    '//x.org/',
    'data:,',
    '',
  ])
    expect(from('record/index.html', address)).toBe(address);
});

test('all attributes with addresses are turned, and nothing else', () => {
  const html =
    '<!doctype html><head></head><body><img src="/x.png" alt="/x.png" srcset="/x.png 1x, /a%20b.png 2x">' +
    '<svg><use xlink:href="/x.png"/><path fill="url(#hatch)"/></svg><p>/x.png &amp; “so”</p>';
  expect(makeRelative(html, 'record/index.html', files)).toBe(
    '<!doctype html><head></head><body><img src="../x.png" alt="/x.png" srcset="../x.png 1x, ../a%20b.png 2x">' +
      '<svg><use xlink:href="../x.png"/><path fill="url(#hatch)"/></svg><p>/x.png &amp; “so”</p>',
  );
});

test('a page that leads on leads on relatively', () => {
  const html = '<meta http-equiv="refresh" content="0; url=/s/one/">';
  expect(makeRelative(html, 's/old/index.html', files)).toBe(
    '<meta http-equiv="refresh" content="0; url=../../s/one/index.html">',
  );
});

test('addresses in style sheets are turned, whatever their quotes', () => {
  const css = 'a{background:url("/x.png")}b{src:url( /x.png )}/* url(/x.png) */i{fill:url(#h)}';
  expect(mapUrls(css, (address) => from('record/index.html', address))).toBe(
    'a{background:url(../x.png)}b{src:url(../x.png)}/* url(/x.png) */i{fill:url(#h)}',
  );
});
