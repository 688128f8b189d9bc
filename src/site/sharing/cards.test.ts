import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import UPNG from 'upng-js';
import { coloursOf } from '../../publish/light-colours.ts';
import { Problems } from '../../story/problems.ts';
import { readPublisher } from '../../story/publisher.ts';
import { loadStory } from '../../story/story.ts';
import type { Story } from '../../story/types.ts';
import { pageCard, stepCard, stepsOf } from './cards.ts';
import { CARD } from './card.ts';
import { valuesOf } from './drawing-css.ts';
import { favicon, icon, ICONS, type IconName } from './icon.ts';
import { lightPng, png } from './png.ts';

const story = loadStory();
const newsroom = readPublisher('e2e/fixtures/newsroom', new Problems());
const published: Story = { ...story, publisher: newsroom };
const cards = (of = story): [string, string][] => [
  ['page', pageCard(of)],
  ...stepsOf(of).map(({ step, light }): [string, string] => [step.id, stepCard(of, step, light)]),
];

interface Line {
  x: number;
  y: number;
  size: number;
  text: string;
}

/** The lines of words on a card: those outside the drawing. */
function linesOf(svg: string): Line[] {
  const words = svg.slice(0, svg.indexOf('<svg ', 5));
  return [...words.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)/g)].map(
    ([, x, y, size, text = '']) => ({ x: Number(x), y: Number(y), size: Number(size), text }),
  );
}

test('every card has the story’s name, the sentence and the source', () => {
  for (const { step, light } of stepsOf(story)) {
    const words = linesOf(stepCard(story, step, light))
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain(story.meta.title);
    expect(words).toContain(step.title.replaceAll('&', '&amp;'));
    expect(words).toContain(step.summary.replaceAll('&', '&amp;'));
    expect(words).toContain(story.meta.original?.publisher);
  }
});

test('every card of a newsroom has its name', () => {
  for (const [id, svg] of cards(published)) {
    const words = linesOf(svg).map(({ text }) => text);
    expect(words.join(' '), id).toContain(`· ${published.publisher?.name}`);
  }
});

test('no line of words lies over another or leaves the card', () => {
  for (const [id, svg] of [...cards(), ...cards(published)]) {
    const lines = linesOf(svg).filter(({ text }) => text !== '');
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1];
      expect(line.y, id).toBeLessThanOrEqual(CARD.height - 40);
      if (next) expect(next.y - line.y, `${id}: ${next.text}`).toBeGreaterThanOrEqual(next.size);
    }
  }
});

test('a card is drawn without any font but the page’s own, the same each time', async () => {
  const [first] = stepsOf(story);
  const svg = first ? stepCard(story, first.step, first.light) : '';
  expect(svg).not.toMatch(/var\(|NaN|undefined/);
  // Drawn twice, not drawn and kept.
  process.env['WORK_CACHE'] = 'off';
  const [one, two] = [await lightPng(svg, CARD.width), await lightPng(svg, CARD.width)];
  delete process.env['WORK_CACHE'];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  const header = Buffer.from(one);
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
});

test('the card with most people on it is light', async () => {
  const { step, light } = stepsOf(story).find(({ step }) => step.id === 'crowd-at-most')!;
  const svg = stepCard(story, step, light);
  expect((await lightPng(svg, CARD.width)).length).toBeLessThan(200_000);
});

test('words are drawn, not left out for want of a font', async () => {
  const frame = (text: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text y="15" font-size="15" font-family="Source Serif 4">${text}</text></svg>`;
  const [words, none] = [await png(frame('Алматы ₸'), 90), await png(frame(''), 90)];
  expect(words.length).toBeGreaterThan(none.length * 2);
});

test('icons take the colours of the night from its tokens', async () => {
  const tokens = readFileSync('src/site/styles/tokens.css', 'utf8');
  const { ground = '' } = valuesOf('night');
  const changed = coloursOf(tokens.replaceAll(ground, '#123456'), 'night');
  expect(favicon()).toContain(ground);
  expect(favicon(changed)).toContain('fill="#123456"');
  expect(favicon(changed)).not.toMatch(new RegExp(`${ground}|var\\(`));
  const { buffer } = Uint8Array.from(await icon('icon-maskable', changed));
  const [pixels = new ArrayBuffer(0)] = UPNG.toRGBA8(UPNG.decode(buffer));
  expect([...new Uint8Array(pixels, 0, 3)]).toEqual([0x12, 0x34, 0x56]);
});

test('icons have the size their name says', async () => {
  for (const name of Object.keys(ICONS) as IconName[]) {
    const bytes = Buffer.from(await icon(name));
    expect(bytes.readUInt32BE(16)).toBe(ICONS[name].size);
  }
});
