/** Every still as it was last looked at, kept as SVG text: a change in a drawing shows in the diff. */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadStory } from '../story/story.ts';
import { stillsOf } from './drawings.ts';

const story = loadStory();
const steps = story.chapters.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps));
for (const step of steps) {
  test(`${step.id} is drawn as it was looked at`, () => {
    for (const { layout, top, width, height, markup } of stillsOf(story, step)) {
      const lines = markup.replaceAll('><', '>\n<');
      const svg = `<svg viewBox="0 ${top} ${width} ${height}">\n${lines}\n</svg>\n`;
      expect(svg).toMatchSnapshot(`${step.id}.${layout}.svg`);
    }
  });
}

test('no still is kept of a step that there is not', () => {
  const drawn = steps.flatMap((step) =>
    stillsOf(story, step).map(({ layout }) => `${step.id}-${layout}.svg`),
  );
  expect(readdirSync('src/graphics/stills').sort()).toEqual(drawn.sort());
});
