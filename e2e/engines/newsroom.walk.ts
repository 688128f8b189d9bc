/** A newsroom's own: its fixed header covers nothing of the story, its banner and its statistics work. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Served, serveFolder } from '../../src/tools/serve.ts';
import { HEADER, type Newsroom, newsroom } from '../newsroom.ts';
import type { Driver } from './driver.ts';
import { arrive, expect, settle, SIZES, test } from './support.ts';

test.describe.configure({ mode: 'default' });

const [PHONE, , DESK] = SIZES;

let room: Newsroom;
let served: Served;
let stats: Server;
let counted: number;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  stats = createServer((_, response) => {
    counted += 1;
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end('document.documentElement.dataset.counted = "yes";');
  });
  await new Promise<void>((done) => stats.listen(0, '127.0.0.1', done));
  room = newsroom(`http://127.0.0.1:${(stats.address() as AddressInfo).port}`);
  const built = room.run('build');
  expect(built.status, built.said).toBe(0);
  served = await serveFolder(join(room.folder, 'dist'), { base: room.path });
});
test.afterAll(async () => {
  await served?.close();
  stats.close();
  rmSync(room.folder, { recursive: true });
});

async function openStory(
  driver: Driver,
  { width, height }: (typeof SIZES)[number],
  path = '',
): Promise<void> {
  await driver.resize(width, height);
  await driver.open('about:blank');
  counted = 0;
  await driver.open(`${served.url}/${path}`);
  await settle(driver);
}

/** Where what the selector finds begins, and whether its middle is seen: not under anything. */
function place(driver: Driver, selector: string): Promise<{ top: number; isSeen: boolean }> {
  return driver.evaluate((found) => {
    const one = document.querySelector(found)!;
    const { left, top, width, height } = one.getBoundingClientRect();
    const there = document.elementFromPoint(left + Math.min(width, 80) / 2, top + height / 2);
    return { top: Math.round(top), isSeen: one.contains(there) };
  }, selector);
}

for (const size of [PHONE, DESK]) {
  test.describe(`${size.width}x${size.height}`, () => {
    test('counts, asks, and shows its logo', async ({ driver }) => {
      await openStory(driver, size);
      expect(counted).toBe(1);
      const page = await driver.evaluate(() => ({
        counted: document.documentElement.dataset['counted'],
        logo: document.querySelector<HTMLImageElement>('.courier-header img')!.naturalWidth,
      }));
      expect(page).toEqual({ counted: 'yes', logo: 120 });
      const isAsked = () =>
        driver.evaluate(
          () => document.querySelector('.courier-consent')!.getClientRects().length > 0,
        );
      expect(await isAsked()).toBe(true);
      await driver.click('.courier-consent button');
      expect(await isAsked()).toBe(false);
    });

    for (const position of ['fixed', 'sticky', 'static']) {
      test(`stays on a page beside the story, and covers nothing of it: ${position}`, async ({
        driver,
      }) => {
        await openStory(driver, size, 'record/');
        await driver.click('.courier-consent button');
        await driver.evaluate((value) => {
          document.querySelector<HTMLElement>('.courier-header')!.style.position = value;
        }, position);
        expect(await place(driver, '.annex-bar a')).toMatchObject({ isSeen: true });
        expect((await place(driver, '.annex-bar')).top).toBeGreaterThanOrEqual(HEADER);
        const hidden = await driver.evaluate((room) => {
          scrollTo({ top: 9e9, behavior: 'instant' });
          const links = [...document.querySelectorAll<HTMLAnchorElement>('.annex a')].reverse();
          return links.flatMap((link) => {
            link.focus();
            const { top, bottom } = link.getBoundingClientRect();
            // Firefox leaves a link of several lines where it is that is seen in part.
            return bottom <= room ? [`${link.href}: ${top} to ${bottom}`] : [];
          });
        }, HEADER);
        expect(hidden).toEqual([]);
        await driver.evaluate(() => scrollTo({ top: 9e9, behavior: 'instant' }));
        await arrive(driver);
        expect(await place(driver, '.courier-header a')).toMatchObject({ isSeen: true });
        expect((await place(driver, '.courier-header')).top).toBe(0);
      });
    }

    test('keeps bar, pictures, chapters and notes clear of its header', async ({ driver }) => {
      await openStory(driver, size);
      await driver.click('.courier-consent button');
      await driver.click('.contents summary');
      await arrive(driver);
      await driver.click('.contents li:nth-child(6) a');
      await settle(driver);
      const chapter = await driver.evaluate(
        () => document.querySelector<HTMLAnchorElement>('.contents li:nth-child(6) a')!.hash,
      );
      const { top } = await place(driver, chapter);
      expect(top).toBeGreaterThanOrEqual(HEADER - 1);
      expect(top).toBeLessThanOrEqual(HEADER + 1);
      expect(await place(driver, `${chapter} h2`)).toMatchObject({ isSeen: true });
      expect((await place(driver, '.bar')).top).toBeGreaterThanOrEqual(HEADER);

      const step = await driver.evaluate(() => {
        const [, second] = document.querySelectorAll('[data-scene]:has([data-stage]) [data-step]');
        location.hash = second!.id;
        return `#${second!.id}`;
      });
      await settle(driver);
      expect(await place(driver, `${step} h3`)).toMatchObject({ isSeen: true });
      expect((await place(driver, `${step} h3`)).top).toBeGreaterThanOrEqual(HEADER);
      const stage = `[data-scene]:has(${step}) [data-stage]`;
      expect((await place(driver, stage)).top).toBeGreaterThanOrEqual(HEADER);

      await driver.evaluate(() => {
        location.hash = 'claim-fog';
      });
      await settle(driver);
      const note = await place(driver, '.here');
      expect(note.isSeen).toBe(true);
      expect(note.top).toBeGreaterThanOrEqual(HEADER);
    });
  });
}
