import { expect, test } from '@playwright/test';
import { carryLayers } from './layers.ts';

const site = { text: (file: string) => `<svg id="${file}"/>` };
const html = `<html><head><style>i{-webkit-mask-image:url(assets/cover.1a.svg);mask-image:url(assets/cover.1a.svg)}</style></head><body>
<img src="assets/crowd-a.2b.svg" alt=""><img src="/assets/crowd-a.2b.svg" alt=""><img src="photo.png" alt=""></body></html>`;

test('a layer stands in the page once, whatever uses it', () => {
  const carried = carryLayers(html, site);
  expect(carried.match(/data:image\/svg/g)).toHaveLength(2);
  expect(carried.match(/<i class="carried crowd-a"><\/i>/g)).toHaveLength(2);
  expect(carried).toContain('i{-webkit-mask-image:var(--cover);mask-image:var(--cover)}');
  expect(carried).toContain('.crowd-a{background-image:var(--crowd-a)}');
  expect(carried).toContain("%3Csvg id='assets/crowd-a.2b.svg'/%3E");
  expect(carried).toContain('photo.png');
  expect(carried).not.toMatch(/["(]\/?assets/);
});

test('a page without layers keeps its bytes', () => {
  expect(carryLayers('<html><head></head></html>', site)).toBe('<html><head></head></html>');
});
