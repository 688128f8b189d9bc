import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { htmlFilesIn } from './markup.ts';
import { expect, PHONE, SITE, test } from './support.ts';

const scenes = htmlFilesIn(SITE).flatMap(
  (file) => /^embed\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
);

/** Another site, with one frame. */
let elsewhere: Server;
let html = '';
test.beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' });
    response.end(`<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">${html}`);
  });
  await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
});
test.afterAll(() => new Promise((done) => elsewhere.close(done)));

async function frame(page: Page, address: string, attributes: string): Promise<FrameLocator> {
  html = `<iframe src="${address}" title="A scene" width="100%" height="720" ${attributes}></iframe>`;
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  return page.frameLocator('iframe');
}

// The page around the frame is another host: what is watched here is the console and the requests.
test.use({ watched: false });
test.beforeEach(({ context }) => {
  faults.length = 0;
  context.on('console', (message) => faults.push(message.text()));
  context.on('weberror', ({ error }) => faults.push(error().message));
  context.on('requestfailed', (request) => faults.push(request.url()));
});
const faults: string[] = [];

for (const scene of scenes) {
  test(`${scene}: live in a sandboxed frame of another site`, async ({ page, site }) => {
    const inside = await frame(page, `${site.url}/embed/${scene}/`, 'sandbox="allow-scripts"');
    const stage = inside.locator('[data-stage]');
    const second = inside.locator('[data-step]').nth(1);
    await expect(stage).toBeVisible();
    await second.evaluate((step) => step.scrollIntoView());
    await expect(stage).toHaveAttribute('data-state', (await second.getAttribute('id')) ?? '');
    // Nothing stands above the picture while it sticks.
    expect(await stage.evaluate((box) => Math.round(box.getBoundingClientRect().top))).toBe(0);
    await expect(inside.locator('footer')).toContainText('EURACTIV');
    const fonts = await inside.locator('body').evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(fonts).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });

  test(`${scene}: flat in a frame that runs no scripts`, async ({ page, site }) => {
    const inside = await frame(page, `${site.url}/embed/${scene}/`, 'sandbox');
    await expect(inside.locator('[data-stage]')).toBeHidden();
    const steps = await inside.locator('[data-step]').count();
    await expect(inside.locator('[data-still] svg:visible')).toHaveCount(steps);
  });

  test(`${scene}: nothing is wider than a phone's frame`, async ({ page, site }) => {
    await page.setViewportSize(PHONE);
    const inside = await frame(page, `${site.url}/embed/${scene}/`, 'sandbox="allow-scripts"');
    await inside.locator('[data-step]').first().waitFor();
    const { content, window } = await inside.locator('html').evaluate((root) => ({
      content: root.scrollWidth,
      window: innerWidth,
    }));
    expect(content).toBeLessThanOrEqual(window);
  });
}

test('a still scene says how high it is, and nothing more', async ({ page, site }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    if (parent === window) addEventListener('message', ({ data }) => heard.push(data));
  });
  const [scene = ''] = scenes;
  const inside = await frame(page, `${site.url}/embed/${scene}/?still`, 'sandbox="allow-scripts"');
  await inside.locator('[data-step]').last().waitFor();
  const heard = () => (window as unknown as { heard: { type: string; height: number }[] }).heard;
  await expect.poll(() => page.evaluate(heard).then((list) => list.length)).toBeGreaterThan(0);
  const last = (await page.evaluate(heard)).at(-1);
  expect(Object.keys(last ?? {}).sort()).toEqual(['height', 'type']);
  expect(last?.height).toBe(
    await inside.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
  );
});

test('the code to copy names the address it was copied from', async ({ page, site }) => {
  await page.goto(`${site.url}/embed/`);
  for (const scene of scenes) {
    const code = await page.locator(`[data-frame="${scene}"]`).inputValue();
    expect(code).toContain(`src="${site.url}/embed/${scene}/index.html"`);
    expect(code).toContain('sandbox="allow-scripts');
  }
});
