import { expect, test } from '@playwright/test';
import { h } from 'hastscript';
import type { BookPage } from '../book/pages.ts';
import { apart } from './pictures.ts';

const page = (name: string, ...content: BookPage['content']): BookPage => ({
  name,
  title: name,
  part: 'backmatter',
  content,
});
const picture = `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`;

test('a picture that stands in the pages as data is a file, once', () => {
  const { pages, files } = apart([
    page('a', h('p', h('img', { src: picture, alt: 'A' }))),
    page('b', h('picture', [h('source', { srcSet: picture }), h('img', { src: picture })])),
  ]);
  expect(files.map(({ type, bytes }) => [type, new TextDecoder().decode(bytes)])).toEqual([
    ['image/svg+xml', '<svg/>'],
  ]);
  const href = files[0]?.href ?? '';
  expect(href).toMatch(/^picture-[0-9a-f]{8}\.svg$/);
  expect(pages.map(({ content }) => content)).toEqual([
    [h('p', h('img', { src: href, alt: 'A' }))],
    [h('picture', [h('source', { srcSet: href }), h('img', { src: href })])],
  ]);
});

test('pages without one stay as they are', () => {
  const pages = [page('a', h('p', [h('img', { src: 'cover.png' }), 'Words']))];
  expect(apart(pages)).toEqual({ pages, files: [] });
});
