import { expect, test } from '@playwright/test';
import { absolute, siteUrl } from './site.ts';

test('without SITE_URL no address is made up', () => {
  expect(siteUrl('')).toBeUndefined();
  expect(siteUrl('  ')).toBeUndefined();
  expect(absolute('/record/', siteUrl(''))).toBeUndefined();
});

test('an address ends with a slash, and pages lie below it', () => {
  expect(siteUrl('https://example.org')?.href).toBe('https://example.org/');
  const site = siteUrl('https://example.org/a/b');
  expect(absolute('/', site)).toBe('https://example.org/a/b/');
  expect(absolute('/record/#fog', site)).toBe('https://example.org/a/b/record/#fog');
  expect(absolute('/#claim-fog', site)).toBe('https://example.org/a/b/#claim-fog');
});

for (const [text, why] of [
  ['example.org', 'no absolute address'],
  ['/a/b/', 'no absolute address'],
  ['ftp://example.org/', 'begins with ftp:'],
  ['file:///site/', 'begins with file:'],
  ['https://me:secret@example.org/', 'password'],
  ['https://example.org/?page=', 'query'],
  ['https://example.org/#', 'anchor'],
] as const) {
  test(`${text} is refused with a reason and a remedy`, () => {
    expect(() => siteUrl(text)).toThrow(why);
    expect(() => siteUrl(text)).toThrow('Write it as https://');
  });
}
