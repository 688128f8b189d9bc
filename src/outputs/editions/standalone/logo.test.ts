import { expect, test } from '@playwright/test';
import { carryLogo } from './logo.ts';

const site = { bytes: (file: string) => new TextEncoder().encode(`bytes of ${file}`) };
const data = (file: string): string => Buffer.from(`bytes of ${file}`).toString('base64');

test('a newsroom’s logo stands in the page, for light and for dark', () => {
  const html =
    '<picture><source srcset="publisher/dark.svg" media="x"><img src="./publisher/light.png" alt="A"></picture>';
  expect(carryLogo(html, site)).toBe(
    `<picture><source srcset="data:image/svg+xml;base64,${data('publisher/dark.svg')}" media="x"><img src="data:image/png;base64,${data('publisher/light.png')}" alt="A"></picture>`,
  );
});

test('a page without one stays as it is', () => {
  const html = '<img src="assets/crowd.svg" alt=""><a href="publisher/x.svg">x</a>';
  expect(carryLogo(html, site)).toBe(html);
});
