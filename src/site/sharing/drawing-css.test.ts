import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { GRAPHIC_NAMES } from '../../graphics/registry.ts';
import { LIGHTS } from '../../story/schema.ts';
import { drawingCss, resolve, valuesOf } from './drawing-css.ts';
import { coloursOf } from '../../publish/light-colours.ts';

const SHEET = `
:root{--bar:1px;--ground:#111}
:root[data-motion='still'] [data-light='fog'],
:root[data-motion='still'] [data-light="day"]{--ground:#ddd}
@media (prefers-color-scheme:dark){:root [data-light=fog]{--ground:#aaa}}
@media (forced-colors:active){:root [data-light]{--ground:Canvas}}`;

test('a ground has its own colours over those for all', () => {
  expect(coloursOf(SHEET, 'night')).toEqual({ bar: '1px', ground: '#111' });
  expect(coloursOf(SHEET, 'fog')).toEqual({ bar: '1px', ground: '#ddd' });
  expect(coloursOf(SHEET, 'day')['ground']).toBe('#ddd');
});

test('readers who asked for less light have their own', () => {
  expect(coloursOf(SHEET, 'fog', 'dark')['ground']).toBe('#aaa');
  expect(coloursOf(SHEET, 'day', 'dark')['ground']).toBe('#ddd');
});

test('every ground of the style sheet has all the colours that drawings use', () => {
  const css = readFileSync('src/site/styles/tokens.css', 'utf8');
  const wanted = [
    'ground',
    'ink',
    'ink-soft',
    'rule',
    'accent',
    'land',
    'land-edge',
    'water',
    'hatch',
  ];
  for (const light of LIGHTS)
    for (const name of wanted)
      expect(coloursOf(css, light)[name], `${light} ${name}`).toMatch(/^#/);
});

test('custom properties are replaced, with what they fall back to', () => {
  expect(resolve('fill:var(--a);stroke:var( --b , red )', { a: '#fff' })).toBe(
    'fill:#fff;stroke:red',
  );
});

test('no style that the renderer does not know is left', () => {
  const css = drawingCss([...GRAPHIC_NAMES, 'insets', 'hero'], valuesOf('day'));
  expect(css).not.toMatch(/var\(|@media|\[data-stage\]|:root/);
  expect(css).toContain('.g-price');
});

test('of the rules for a part that is on, no other goes: the head of the sign keeps its words', () => {
  const css = drawingCss(['price', 'insets'], valuesOf('day'));
  expect(css).toMatch(/\.on-head\{fill:#[0-9a-f]+\}/);
  expect(css).toMatch(/\.on-dark\{fill:#[0-9a-f]+\}/);
});
