import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentDir, loadStory } from '../../story/story.ts';
import { writeStory } from './story-of.ts';

const real = loadStory();
const scenes = (story: typeof real): number =>
  story.chapters.flatMap((chapter) => chapter.scenes).length;

for (const count of [10, 40]) {
  test(`a story of ${count} chapters passes every check, and holds the real scenes once`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'story-'));
    writeStory(contentDir(), count, folder);
    const story = loadStory(folder);
    expect(story.chapters).toHaveLength(count);
    expect(scenes(story)).toBe(scenes(real));
    expect(readdirSync(join(folder, 'chapters'))).toHaveLength(count);
    const used = story.chapters.flatMap(({ claims }) => claims);
    expect(new Set(used).size).toBe(used.length);
    if (count < real.chapters.length) expect(story.claims.size).toBe(real.claims.size);
    else expect(story.claims.size).toBeGreaterThan(real.claims.size);
    rmSync(folder, { recursive: true });
  });
}
