/** A connection that breaks while the page is still coming: what arrived can be read. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { unreadable } from '../measures/readable.ts';
import { expect, SITE, test } from '../support.ts';

const HTML = readFileSync(join(SITE, 'index.html'), 'utf8');

/** Where the page breaks off: a place in its text. */
const PLACES = {
  'before its script': HTML.lastIndexOf('<script'),
  'within a picture': inside('id="crowd-police"', '<svg'),
  'in the middle of a sentence': inside('id="price-doubled"', '<p>'),
  'in a tag of the opening': HTML.indexOf('class="hero-dek"') + 8,
};

for (const [place, at] of Object.entries(PLACES)) {
  test(`broken off ${place}, what arrived can be read`, async ({ page }) => {
    const arrived = HTML.slice(0, at);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.route('**/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: arrived }),
    );
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'still');
    expect(await page.locator('[data-step]').count()).toBe(arrived.split(' data-step ').length - 1);
    // The picture that was being sent is not whole; it is the one fault there may be.
    const broken = place === 'within a picture' ? 1 : 0;
    await page.evaluate((count) => {
      const stills = [...document.querySelectorAll('[data-still]')];
      for (const still of stills.slice(stills.length - count)) still.remove();
    }, broken);
    expect(await unreadable(page)).toEqual([]);
    expect(thrown).toEqual([]);
  });
}

test.describe('a connection that breaks off', () => {
  // The browser says that it broke off.
  test.use({ watched: false });

  test('is told by no event, and leaves the page flat all the same', async ({ page }) => {
    let breakOff = (): void => {};
    const server = createServer((request, response) => {
      const isPage = request.url === '/';
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      if (!isPage) return void response.end();
      response.write(HTML.slice(0, PLACES['in the middle of a sentence']));
      breakOff = () => response.socket?.destroy();
    });
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    await page.clock.install();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'commit' });
    await page.locator('#price-doubled').waitFor();
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'live');
    breakOff();
    await page.clock.runFor(20_000);
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'still');
    expect(await unreadable(page)).toEqual([]);
    // A browser also opens connections that it may never use, and they would be waited for.
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  });
});

/** A place a little behind `mark`, which comes after `start`. */
function inside(start: string, mark: string): number {
  const from = HTML.indexOf(start);
  const at = HTML.indexOf(mark, from);
  if (from < 0 || at < 0) throw new Error(`${start} or ${mark} does not stand in the page`);
  return at + mark.length + 60;
}
