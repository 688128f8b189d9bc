import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { WAYS, whole } from './hosts.ts';
import { filesIn, htmlFilesIn } from './markup.ts';
import { groundIn } from './measures/ground.ts';
import { DESK, expect, PHONE, SITE, test, watch } from './support.ts';

// Each way is watched here with its own origin; the walk goes through every page, so it takes its time.
test.use({ watched: false });
test.describe.configure({ timeout: 240_000 });

/** Asked at its own address the not-found page is a page like others. */
const pages = (): string[] => htmlFilesIn(SITE);

/** A step's own page is like that of any other: the first stands for all. */
const differing = (files: readonly string[]): string[] => {
  const first = files.find((file) => file.startsWith('s/'));
  return files.filter((file) => !file.startsWith('s/') || file === first);
};

for (const [name, way] of Object.entries(WAYS)) {
  test(`${name}: every page, link and download answers, says nothing, and has graphics that move`, async ({
    context,
    page,
  }) => {
    const host = await way(SITE);
    const faults = watch(context, new URL(host.root).origin);
    const links = new Set<string>();
    const files = differing(pages());
    for (const file of files) {
      await page.goto(host.addressOf(file));
      await settle(page);
      for (const link of await linksOf(page)) links.add(link);
      if (file === 'index.html') await expectLive(page);
      if (isFrame(file)) await expectPicture(page);
    }
    const inside = [...links].filter((link) => link.startsWith(host.root.replace(/\/$/, '')));
    const answers = await Promise.all(
      inside.map(async (link) => ((await answersTo(link)) ? '' : link)),
    );
    expect(answers.filter(Boolean), 'links that lead nowhere').toEqual([]);
    expect(inside.length).toBeGreaterThan(files.length);
    expect(files).toContain('index.html');
    expect(files.filter(isFrame).length).toBeGreaterThan(0);
    expect(whole(faults)).toEqual([]);
    await host.close();
  });

  test(`${name}: the cover is people on a ground, and no block of colour`, async ({ page }) => {
    const host = await way(SITE);
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      await page.goto(host.addressOf('index.html'));
      await settle(page);
      const cover = page.locator('.cover');
      const ground = await page
        .locator('.hero')
        .evaluate((hero) => getComputedStyle(hero).backgroundColor);
      expect(groundIn(await cover.screenshot()), `at ${size.width} px`).toBe(ground);
    }
    await host.close();
  });

  test(`${name}: a click leads to another page and back to a place in the article`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    const host = await way(SITE);
    const [share = ''] = pages().filter((file) => file.startsWith('s/'));
    await page.goto(host.addressOf(share));
    await page.locator('.onwards a').click();
    const id = share.split('/')[1] ?? '';
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await host.close();
  });
}

test('the same bytes everywhere: no page names a place it was made for', () => {
  for (const file of pages()) {
    expect(readFileSync(join(SITE, file), 'utf8'), file).not.toMatch(/(?:href|src)="?\/(?!\/)/);
  }
  expect(filesIn(SITE)).not.toContain('sitemap.xml');
  expect(readdirSync(SITE)).toContain('robots.txt');
});

/** Whether a page is one that newsrooms frame: a graphic, or a step of one. */
const isFrame = (file: string): boolean => /^embed\/.+\/index\.html$/.test(file);

/** Waits until a page has all that it asks for, and has drawn it. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
}

/** Every address that a page leads to or names, without anchors. */
async function linksOf(page: Page): Promise<string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href],link[href]')].map(
      ({ href }) => href,
    ),
  );
  return links.map((link) => link.replace(/#.*$/, ''));
}

async function answersTo(link: string): Promise<boolean> {
  if (link.startsWith('file:')) return existsSync(fileURLToPath(link.replace(/\?.*$/, '')));
  const answer = await fetch(link);
  await answer.arrayBuffer();
  return answer.ok;
}

/** A frame shows one picture, and knows what it stands on. */
async function expectPicture(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-embed', 'light');
  await expect(page.locator('[data-picture]:visible')).toHaveCount(1);
}

/** The first scene shows another state after its second step has been scrolled to. */
async function expectLive(page: Page): Promise<void> {
  const scene = page.locator('scroll-scene').first();
  const stage = scene.locator('[data-stage]');
  await scene.locator('[data-step]').first().scrollIntoViewIfNeeded();
  await expect(stage).toBeVisible();
  const second = scene.locator('[data-step]').nth(1);
  await second.evaluate((step) => step.scrollIntoView());
  await expect(stage).toHaveAttribute('data-state', (await second.getAttribute('id')) ?? '');
  await expect(stage.locator('[data-in].on').first()).toBeAttached();
}
