/** Fonts that come late move neither the title nor the length of the page. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from '../../src/tools/serve.ts';
import { arrive, expect, test } from './support.ts';

/** The part of the page's height that may come or go: a line here and there. */
const LINES = 0.01;

for (const size of [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`keeps its title and its length at ${size.width} px`, async ({ driver, site }) => {
    const slow = await holdingFonts(site);
    try {
      await driver.resize(size.width, size.height);
      // After its start Firefox first has to learn what fonts the machine has.
      await driver.open(site.url);
      await driver.open(`${slow.url}/held`);
      const { before, after } = await driver.evaluate(async () => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
        frame.src = '/';
        document.body.append(frame);
        const until = async (holds: () => boolean) => {
          const start = performance.now();
          while (!holds() && performance.now() - start < 20_000)
            await new Promise((done) => setTimeout(done, 50));
        };
        const page = () => frame.contentDocument!;
        await until(() => page().URL.endsWith('/') && page().readyState !== 'loading');
        await until(() => page().fonts.status === 'loading');
        await new Promise((done) => setTimeout(done, 500));
        const measure = () => ({
          isLoading: page().fonts.status === 'loading',
          title: ['top', 'bottom'].map((edge) =>
            Math.round(page().querySelector('h1')!.getBoundingClientRect()[edge as 'top']),
          ),
          length: page().documentElement.scrollHeight,
        });
        const before = measure();
        await fetch('/release');
        await page().fonts.ready;
        await new Promise((done) => setTimeout(done, 300));
        return { before, after: measure() };
      });
      await arrive(driver);
      expect(before.isLoading, 'the fonts are still to come').toBe(true);
      expect(after.isLoading).toBe(false);
      expect(after.title).toEqual(before.title);
      const moved = Math.abs(after.length - before.length);
      expect(moved / before.length, `${moved} px`).toBeLessThan(LINES);
    } finally {
      await slow.close();
    }
  });
}

/** The same site, but no font arrives before /release is asked for; /held is an empty page. */
async function holdingFonts(site: Served): Promise<Served> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server: Server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path === '/release') release();
    if (path === '/release' || path === '/held') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><link rel="icon" href="data:,"><title>Held</title><body>');
      return;
    }
    if (path.endsWith('.woff2')) await released;
    const answer = await fetch(site.url + path, { headers: { 'accept-encoding': 'identity' } });
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
