/** A made-up newsroom publishes the story as its own. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type Served, serveFolder } from '../src/tools/serve.ts';
import { policyIn } from '../src/publish/policy.ts';
import { violations } from './measures/axe.ts';
import { contrast } from './measures/colour.ts';
import { painted } from './measures/paint.ts';
import { HEADER, type Newsroom, newsroom, NEWSROOM_ADDRESS, STATS } from './newsroom.ts';
import { expectOembed, expectRepublished } from './republished.ts';
import { DESK, expect, PHONE, SITE, test } from './support.ts';

test.describe.configure({ mode: 'default', timeout: 180_000 });
// It asks another host on purpose.
test.use({ watched: false });

let room: Newsroom;
let served: Served;
let built: ReturnType<Newsroom['run']>;
let checked: ReturnType<Newsroom['run']>;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  room = newsroom();
  built = room.run('build');
  expect(built.status, built.said).toBe(0);
  checked = room.run('check:publish');
  served = await serveFolder(join(room.folder, 'dist'), { base: room.path });
});
test.afterAll(async () => {
  await served?.close();
  rmSync(room.folder, { recursive: true });
});

const html = (file: string): string => readFileSync(join(room.folder, 'dist', file), 'utf8');

/** Opens a page with the statistics’ host played, and collects what was blocked or failed. */
async function openStory(page: Page, path = ''): Promise<{ faults: string[]; asked: string[] }> {
  const [faults, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route(`${STATS}/**`, (route) => {
    asked.push(route.request().url());
    const body = `window.counted = true; fetch('${STATS}/hit', { mode: 'no-cors' })`;
    return route.fulfill({ body, contentType: 'text/javascript' });
  });
  await page.goto(`${served.url}/${path}`);
  return { faults, asked };
}

test('the check lets its build pass, contrast of its colours included', () => {
  expect(checked.said).toContain('Nothing stands in the way of publishing.');
  expect(checked.status).toBe(0);
});

test('the build says what to do below a path, and all that others take names its address', async () => {
  expect(built.said).toContain(`built for ${NEWSROOM_ADDRESS}.`);
  expect(built.said).toContain('Next: npm run check:publish');
  expect(built.said).toContain('alone: add the rules');
  await expectRepublished(join(room.folder, 'dist/republish'), NEWSROOM_ADDRESS);
  expectOembed(join(room.folder, 'dist'), NEWSROOM_ADDRESS);
});

test('its statistics count, its banner asks and goes, and nothing is blocked', async ({ page }) => {
  const { faults, asked } = await openStory(page);
  await expect.poll(() => asked).toEqual([`${STATS}/count.js`, `${STATS}/hit`]);
  const banner = page.getByRole('region', { name: 'Consent' });
  await banner.getByRole('button').click();
  await expect(banner).toBeHidden();
  await expect(page.locator('.courier-header img')).toHaveJSProperty('naturalWidth', 120);
  expect(faults).toEqual([]);
});

test('a host that is not on its list is refused', async ({ page }) => {
  await openStory(page);
  const refused = await page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          done(effectiveDirective),
        );
        document.head.append(
          Object.assign(document.createElement('script'), { src: 'https://other.invalid/x.js' }),
        );
      }),
  );
  expect(refused).toBe('script-src-elem');
});

test('bar, stage, anchors and skip link keep clear of its header', async ({ page }) => {
  await page.setViewportSize(DESK);
  await openStory(page);
  await page.keyboard.press('Tab');
  const skip = await page.locator('.skip').boundingBox();
  expect(skip?.y).toBeGreaterThanOrEqual(HEADER);
  const chapter = page.locator('section[data-chapter]').nth(3);
  const id = await chapter.getAttribute('id');
  expect(await topOf(chapter)).toBeGreaterThan(DESK.height);
  await page.evaluate((hash) => location.assign(`#${hash}`), id);
  // The jump has happened, and ends right below the header.
  await expect.poll(() => topOf(chapter)).toBeLessThanOrEqual(HEADER + 1);
  expect(await topOf(chapter)).toBeGreaterThanOrEqual(HEADER - 1);
  expect(await topOf(page.locator('.bar').first())).toBeGreaterThanOrEqual(HEADER);
  const scene = page.locator('[data-scene]:has([data-stage])').first();
  const step = scene.locator('[data-step]').nth(1);
  await step.evaluate((element) => element.scrollIntoView());
  await expect.poll(() => topOf(step)).toBeLessThan(DESK.height);
  const stage = scene.locator('[data-stage]');
  expect(await topOf(stage)).toBeGreaterThanOrEqual(HEADER);
  expect(await topOf(stage)).toBeLessThan(DESK.height / 2);
});

for (const size of [PHONE, DESK]) {
  test(`below its header the bar names the chapter that a link leads to, at ${size.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openStory(page);
    const chapters = await page
      .locator('.chapter')
      .evaluateAll((all) =>
        all.map((chapter) => ({ id: chapter.id, when: chapter.dataset['when'] ?? '' })),
      );
    for (const { id, when } of chapters) {
      await page.evaluate((hash) => location.assign(`#${hash}`), id);
      await expect(page.locator('.dateline b'), id).toHaveText(when);
    }
  });
}

test('its colour is that of dates, and of no drawing', async ({ page, site }) => {
  await openStory(page);
  const date = page.locator('.chapter[data-light=night] .date').first();
  await expect(date).toHaveCSS('color', 'rgb(92, 200, 255)');
  const own = await painted(page);
  await page.goto(site.url);
  expect(own).toEqual(await painted(page));
});

test('its logo stands out from the paper of the colophon, in any scheme', async ({ page }) => {
  const shown = (): Promise<string> =>
    page.locator('.publisher img').evaluate(async (img: HTMLImageElement) => {
      img.scrollIntoView();
      await img.decode();
      return img.currentSrc.split('/').at(-1) ?? '';
    });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openStory(page);
  await expect.poll(shown).toBe('logo-light.svg');
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await expect.poll(shown).toBe('logo-dark.svg');
});

for (const size of [PHONE, DESK]) {
  test(`what has the focus keeps clear of its banner at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await openStory(page);
    const covered = await page.locator('.courier-consent').evaluate((banner) => {
      const places = document.querySelectorAll<HTMLElement>('a[href], button, summary');
      const top = (): number => banner.getBoundingClientRect().top;
      return [...places]
        .filter((place) => place.checkVisibility() && !place.closest('[data-publisher=header]'))
        .filter((place) => {
          place.focus();
          return document.activeElement === place && place.getBoundingClientRect().bottom > top();
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    expect(covered).toEqual([]);
  });
}

test('with a font of its own no other is fetched for its labels, or named for them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openStory(page);
  await expect(page.locator('#credits')).toContainText('Text is set in Source Serif 4');
  await expect(page.locator('#credits')).not.toContainText('Golos');
  await page.evaluate(() => document.fonts.ready);
  const fonts = asked.flatMap((url) => /([\w-]+)(?:\.\w{8})?\.woff2$/.exec(url)?.[1] ?? []);
  expect([...new Set(fonts)].sort()).toEqual(['courier-sans', 'display-300', 'serif-400']);
});

for (const [name, path, parts] of [
  ['the colophon', '', '#credits > :not(div), #credits .publisher > *'],
  ['the page on republishing', 'republish/', 'main > :not(div), main > div > *'],
] as const) {
  test(`${name} has room between its parts, and no line too long`, async ({ page }) => {
    await page.setViewportSize(DESK);
    await openStory(page, path);
    const boxes = await page.locator(parts).evaluateAll((all) =>
      all.map((part) => {
        // Of the logo what it shows, not its line.
        const { top, bottom, width } = (part.querySelector('img') ?? part).getBoundingClientRect();
        return { top, bottom, width };
      }),
    );
    expect(boxes.length).toBeGreaterThan(5);
    const gaps = boxes.slice(1).map(({ top }, i) => top - (boxes[i]?.bottom ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...boxes.slice(1).map(({ width }) => width))).toBeLessThanOrEqual(40 * 16);
  });
}

test('on paper nothing of it covers the story, and the colophon names it', async ({ page }) => {
  await openStory(page);
  const boxes = page.locator('.courier-header, .courier-consent, .courier-footer');
  for (const box of await boxes.all()) await expect(box).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const box of await boxes.all()) await expect(box).toBeHidden();
  await expect(page.locator('.publisher')).toContainText('Published by The Steppe Courier.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what it gives no style of its own looks as in any page: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openStory(page);
    const button = page.locator('.courier-footer button');
    const { ink, ground } = await button.evaluate((it) => {
      const { color, backgroundColor } = getComputedStyle(it);
      return { ink: color, ground: backgroundColor };
    });
    expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(await button.locator('svg').boundingBox()).toMatchObject({ width: 16, height: 16 });
  });
}

/** The kinds of page that show its header. */
const PAGES = ['', 'record/', 'cite/', 'data/', 'republish/', 'embed/', 's/price-doubled/'];

for (const path of PAGES) {
  test(`its font is loaded, and nothing is refused: /${path}`, async ({ page }) => {
    const { faults } = await openStory(page, path);
    const faces = await page.evaluate(async () => {
      const loaded = await document.fonts.load('1rem "Courier Sans"');
      return loaded.map(({ status }) => status);
    });
    expect(faces).toEqual(['loaded']);
    expect(faults).toEqual([]);
    // A font in another form is asked for as well.
    expect(policyIn(html(`${path}index.html`))).toContain("font-src 'self'");
  });
}

for (const path of PAGES) {
  test(`a header stays, and lies over nothing, whatever its position: /${path}`, async ({
    page,
  }) => {
    await page.setViewportSize(DESK);
    await openStory(page, path);
    await page.locator('.courier-consent').evaluate((it) => it.setAttribute('hidden', ''));
    const header = page.locator('.courier-header');
    for (const position of ['fixed', 'sticky', 'static']) {
      await header.evaluate((it, value) => it.style.setProperty('position', value), position);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      const first = page.locator('.hero, .annex-bar, .shared > header').first();
      expect(await topOf(first), position).toBeGreaterThanOrEqual(HEADER);
      if (path === '') {
        const cover = await first.boundingBox();
        expect(cover, position).toMatchObject({ y: HEADER, height: DESK.height - HEADER });
      }
      expect(await hiddenFocus(page), position).toEqual([]);
      await page.evaluate(() => scrollTo({ top: 9e9, behavior: 'instant' }));
      expect(await header.boundingBox(), position).toMatchObject({ y: 0, height: HEADER });
      const isOnTop = await header.evaluate((it) => it.contains(document.elementFromPoint(9, 30)));
      expect(isOnTop, position).toBe(true);
    }
  });
}

/** What lies under the header when it has the focus, on the way back from the end of the page. */
const hiddenFocus = (page: Page): Promise<string[]> =>
  page.evaluate((room) => {
    scrollTo({ top: 9e9, behavior: 'instant' });
    const places = document.querySelectorAll<HTMLElement>('a[href], button, summary, textarea');
    return [...places]
      .filter((place) => place.checkVisibility() && !place.closest('[data-publisher=header]'))
      .reverse()
      .filter((place) => {
        place.focus();
        return document.activeElement === place && place.getBoundingClientRect().top < room;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80));
  }, HEADER);

const topOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.y ?? NaN;

for (const size of [PHONE, DESK]) {
  test(`axe finds nothing at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await openStory(page);
    expect(await violations(page)).toEqual([]);
  });
}

test('it is named where machines and readers look, and so are the hosts that pages ask', async ({
  page,
}) => {
  const index = html('index.html');
  expect(index).toContain('<meta property="og:site_name" content="The Steppe Courier">');
  expect(index).toContain('<meta name="twitter:site" content="@steppecourier">');
  expect(index).toMatch(/"publisher":\{"@type":"Organization","name":"The Steppe Courier"/);
  await openStory(page);
  await expect(page.locator('.publisher')).toContainText(
    'This page also loads scripts from https://stats.invalid',
  );
  expect(html('_headers')).toContain(STATS);
});

test('frames stay free of it, the not-found page has its colour alone; without the file nothing is wider', () => {
  for (const file of ['embed/crowd/index.html', '404.html']) {
    expect(policyIn(html(file))).not.toContain(STATS);
    expect(html(file)).not.toContain('courier-');
  }
  expect(html('embed/crowd/index.html')).not.toContain('data-publisher');
  const link =
    '<a href="https://courier.invalid/" target="_blank" rel="noopener">The Steppe Courier</a>';
  expect(html('embed/crowd/index.html')).toContain(`Published by ${link}.`);
  const [credit] = html('republish/story.txt').split('</p>');
  expect(credit).toContain(
    'Published by <a href="https://courier.invalid/">The Steppe Courier</a>.',
  );
  expect(html('404.html')).toContain('--brand:#5cc8ff');
  expect(readFileSync(join(SITE, 'index.html'), 'utf8')).not.toMatch(/data-publisher|publisher\//);
});

test('a mistake in its file stops the build, under no heading but its own', () => {
  const file = join(room.folder, 'content/publisher.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('headerHeight: 60', 'headerHeight: 60px'));
  const { status, said } = room.run('build');
  writeFileSync(file, text);
  expect(status).toBe(1);
  expect(said).toMatch(
    /\ncontent\/publisher\.yaml:\d+: "headerHeight" is "60px"; write a number, 60/,
  );
  expect(said).not.toContain('unhandled error');
});
