/** What pages leave out of drawings is in files, whole and in colours of their own. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadStory } from '../story/story.ts';
import { definitionsOf, pageStillsOf, stillsOf } from './drawings.ts';
import { layersOf, pageLayersOf } from './layers.ts';
import { LAYOUTS } from './picture.ts';
import { GRAPHIC_NAMES } from './registry.ts';
import { coloursOf } from '../publish/light-colours.ts';

const story = loadStory();
const steps = [...story.steps.values()].filter(({ graphic }) => graphic === 'spread');
const used = (markup: string): string[] =>
  [...markup.matchAll(/href="#(spread-[a-z]+)"/g)].map(([, id]) => id ?? '').sort();

test('the land of the map is in one file a layout, and in no page', () => {
  const files = pageLayersOf(story, 'spread', 'page');
  expect(files.map(({ layout }) => layout)).toEqual([...LAYOUTS]);
  for (const step of steps) {
    for (const { layout, markup } of stillsOf(story, step)) {
      const file = files.find((one) => one.layout === layout && one.states.includes(step.state));
      const inPage = pageStillsOf(story, step).find((one) => one.layout === layout);
      expect(inPage?.layers.map((layer) => layer.file)).toEqual([file?.file]);
      const page = used(definitionsOf(story, 'spread', [step.id])).filter(
        (id, i, all) => all.indexOf(id) === i,
      );
      expect([...used(file?.svg ?? ''), ...page].sort()).toEqual(used(markup));
      expect(file?.svg).toContain(`viewBox="0 0 ${inPage?.width} ${inPage?.height}"`);
    }
  }
  expect(definitionsOf(story, 'spread')).not.toMatch(/id="spread-(land|borders|rivers)"/);
});

test('every shape that a file uses stands in it, with colours for each way to read', () => {
  for (const { svg } of pageLayersOf(story, 'spread', 'page')) {
    for (const id of used(svg)) expect(svg).toContain(`id="${id}"`);
    const named = new Set([...svg.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name));
    expect(named.size).toBeGreaterThan(2);
    for (const name of named) expect(svg.split(`--${name}:`)).toHaveLength(4);
    expect(svg).toContain('@media(forced-colors:active){svg{');
    expect(svg).not.toContain('Canvas');
  }
});

test('a picture that stands alone has no layer of what it draws itself', () => {
  expect(layersOf(story, 'spread')).toEqual([]);
});

test('in a frame every layer has the colours of light pages, and of dark ones', () => {
  const css = readFileSync('src/site/styles/tokens.css', 'utf8');
  const [light, dark] = [coloursOf(css, 'paper'), coloursOf(css, 'night')];
  const framed = GRAPHIC_NAMES.flatMap((graphic) => pageLayersOf(story, graphic, 'frame'));
  expect(framed.length).toBeGreaterThan(8);
  for (const { name, svg } of framed) {
    const [any = '', darker = ''] = svg.split('@media(prefers-color-scheme:dark)');
    const colour = { ground: 'land', hollow: 'rule' }[name] ?? 'ink';
    expect(any, name).toContain(light[colour]);
    expect(darker, name).toContain(dark[colour]);
  }
});
