import { expect, test } from '@playwright/test';
import { carriedDrawings, withInk } from './carried.ts';
import { carryLayers } from './layers.ts';

const SVG =
  '<svg><style>g{stroke:#e9e4d8}@media(prefers-color-scheme:dark){g{stroke:#0f1317}use{stroke:#a3abaf}}</style></svg>';
const page = carryLayers(
  '<html><head></head><body><img src="assets/crowd-a.2b.svg" alt=""></body></html>',
  { text: () => SVG },
);

test('a drawing that was put into the page comes out as it was', () => {
  expect(carriedDrawings(page)).toEqual(new Map([['crowd-a', SVG]]));
});

test('on paper a drawing has dark ink, whatever the reader’s screen prefers', () => {
  expect(carriedDrawings(withInk(page)).get('crowd-a')).toBe(
    '<svg><style>g{stroke:#111}</style></svg>',
  );
});
