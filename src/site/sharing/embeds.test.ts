import { expect, test } from '@playwright/test';
import { loadStory } from '../../story/story.ts';
import { foremost, frameCode, oembed, stepsIn } from './embeds.ts';

test('the code of a frame allows scripts and links, and nothing else', () => {
  const code = frameCode(
    'https://x.test/embed/price/',
    'A “title” & "more"',
    'https://x.test/embed.js',
  );
  expect(code).toMatch(/<script async src="https:\/\/x\.test\/embed\.js"><\/script>$/);
  expect(code).toContain('title="A “title” &amp; &quot;more&quot;"');
  expect(code).toMatch(/sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/);
});

test('the picture that stands for a graphic is the one that it names, else its first', () => {
  const steps = stepsIn(loadStory(), 'crowd');
  expect(foremost('crowd', steps)).toMatchObject({ state: 'at-most' });
  expect(foremost('crowd', steps.slice(0, 1))).toBe(steps[0]);
  const prices = stepsIn(loadStory(), 'price');
  expect(foremost('price', prices)).toBe(prices[0]);
});

test('whoever unfolds a link is told of the newsroom and where that is, where there is one', () => {
  const story = loadStory();
  const site = new URL('https://x.test/a/');
  const of = (told: typeof story) => oembed(told, 'crowd', stepsIn(story, 'crowd'), site);
  expect(of(story)).toMatchObject({
    provider_name: story.meta.title,
    provider_url: 'https://x.test/a/',
    thumbnail_url: `https://x.test/a/og/${foremost('crowd', stepsIn(story, 'crowd'))?.id}.png`,
  });
  const publisher = { name: 'N', address: 'https://n.test/' } as typeof story.publisher;
  expect(of({ ...story, publisher })).toMatchObject({
    provider_name: 'N',
    provider_url: 'https://n.test/',
  });
});
