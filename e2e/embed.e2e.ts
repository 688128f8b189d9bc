/** Framed pictures on another site, as newsrooms frame them: by our file, by Pym, and with no script at all. */
import type { FrameLocator, Page } from '@playwright/test';
import { type Elsewhere, elsewhere, iframe, strictPage } from './elsewhere.ts';
import { htmlFilesIn } from './markup.ts';
import { violations } from './measures/axe.ts';
import { contrast } from './measures/colour.ts';
import { groundIn } from './measures/ground.ts';
import { recipe } from './servers.ts';
import { expect, open, PHONE, SITE, test } from './support.ts';

const scenes = htmlFilesIn(SITE).flatMap(
  (file) => /^embed\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
);
const [first = ''] = scenes;
const [alone = ''] = htmlFilesIn(SITE).flatMap(
  (file) => /^(embed\/[^/]+\/[^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
);

let around: Elsewhere;
test.beforeAll(async () => {
  around = await elsewhere();
});
test.afterAll(() => around.close());

async function host(page: Page, body: string, policy = ''): Promise<FrameLocator> {
  around.show(body, policy);
  await page.goto(around.url);
  return page.locator('iframe').first().contentFrame();
}

// The page around the frame is another host: what is watched here is the console and the requests.
test.use({ watched: false });
const faults: string[] = [];
test.beforeEach(({ context }) => {
  faults.length = 0;
  context.on('console', (message) => faults.push(message.text()));
  context.on('weberror', ({ error }) => faults.push(error().message));
  context.on('requestfailed', (request) => faults.push(request.url()));
});

/** How high the content of the n-th frame is, and the frame itself. */
async function heights(page: Page, n = 0): Promise<{ content: number; frame: number }> {
  const main = page.locator('iframe').nth(n).contentFrame().locator('main');
  return {
    content: await main.evaluate((box) => Math.ceil(box.getBoundingClientRect().height)),
    frame: (await page.locator('iframe').nth(n).boundingBox())?.height ?? 0,
  };
}

const expectFits = (page: Page, n = 0): Promise<void> =>
  expect
    .poll(async () => {
      const { content, frame } = await heights(page, n);
      return content - frame;
    })
    .toBe(0);

for (const scene of scenes) {
  test(`${scene}: one picture, its steps by buttons and arrow keys, in a sandboxed frame`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(PHONE);
    const inside = await host(
      page,
      iframe(`${site.url}/embed/${scene}/`, 'sandbox="allow-scripts"'),
    );
    const pictures = inside.locator('[data-picture]');
    const count = await pictures.count();
    await expect(inside.locator('[data-picture]:visible')).toHaveCount(1);
    const next = inside.getByRole('button', { name: /Next/ });
    if (count === 1) await expect(next).toHaveCount(0);
    else {
      await next.click();
      await expect(inside.getByRole('status')).toHaveText(`2 of ${count}`);
      await expect(pictures.nth(1)).toBeVisible();
      const size = await next.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await page.keyboard.press('ArrowLeft');
      await expect(inside.getByRole('status')).toHaveText(`1 of ${count}`);
    }
    const { content, width, window } = await inside.locator('main').evaluate((box) => ({
      content: box.getBoundingClientRect().height,
      width: document.documentElement.scrollWidth,
      window: innerWidth,
    }));
    expect(width).toBeLessThanOrEqual(window);
    expect(content).toBeLessThanOrEqual(PHONE.height);
    await expect(inside.locator('footer')).toContainText('EURACTIV');
    expect(faults).toEqual([]);
  });

  test(`${scene}: every still with its words in a frame that runs no scripts`, async ({
    page,
    site,
  }) => {
    const inside = await host(page, iframe(`${site.url}/embed/${scene}/`, 'sandbox'));
    const count = await inside.locator('[data-picture]').count();
    await expect(inside.locator('[data-picture] [role=img]:visible')).toHaveCount(count);
    await expect(inside.locator('.turn')).toBeHidden();
  });
}

test('its height follows the content both ways, several on a strict page, at every width', async ({
  page,
  site,
}) => {
  await host(page, ...strictPage(site.url, scenes));
  for (const width of [1000, 640, 320, 844]) {
    await page.setViewportSize({ width, height: 844 });
    for (const n of scenes.keys()) {
      // Browsers lay out a frame of another site only while it is in view.
      await page.locator('iframe').nth(n).scrollIntoViewIfNeeded();
      await expectFits(page, n);
    }
  }
  const inside = page.locator('iframe').first().contentFrame();
  await inside.getByRole('button', { name: /Next/ }).click();
  await expectFits(page);
  expect(faults).toEqual([]);
});

/** What Pym does around a frame: names it in the address, and gives it the height that it hears under that name. */
const PYM = `window.pym = { Parent: function (id, address) {
  const frame = document.createElement('iframe');
  const name = 'pym-' + id;
  frame.src = address + '?initialWidth=640&childId=' + name;
  frame.width = '100%';
  frame.setAttribute('frameborder', '0');
  document.getElementById(id).append(frame);
  addEventListener('message', ({ data }) => {
    const [, to, what, value] = String(data).split('xPYMx');
    if (to === name && what === 'height') frame.height = value;
  });
} };`;

test('on a page with Pym the frame is as high as its content, by the code of the guide', async ({
  page,
  site,
}) => {
  await page.route('https://pym.nprapps.org/**', (route) =>
    route.fulfill({ body: PYM, contentType: 'text/javascript' }),
  );
  await host(page, recipe('html pym').replace('https://stories.example/january', site.url));
  await expectFits(page);
  expect(faults).toEqual([]);
});

/** Pages around a frame, each with the scheme of its ground. */
const HOSTS = {
  light: { ground: 'rgb(255, 251, 230)', css: 'body{background:#fffbe6}' },
  dark: { ground: 'rgb(16, 32, 48)', css: ':root{color-scheme:dark}body{background:#102030}' },
} as const;

for (const scheme of ['light', 'dark'] as const) {
  for (const theme of ['', 'light', 'dark']) {
    const asked = theme ? `?theme=${theme}` : 'no theme';
    test.describe(`${asked}, for a reader who prefers ${scheme}`, () => {
      test.use({ colorScheme: scheme });
      const address = (site: { url: string }): string =>
        `${site.url}/embed/${first}/${theme && `?theme=${theme}`}`;

      for (const [name, { ground, css }] of Object.entries(HOSTS)) {
        test(`its words stand out on a ${name} page, whose ground shows where both agree`, async ({
          page,
          site,
        }) => {
          const inside = await host(page, `<style>${css}</style>${iframe(address(site), '')}`);
          const title = inside.locator('[data-picture]:visible h2');
          const ink = await title.evaluate((e) => getComputedStyle(e).color);
          const shown = groundIn(await inside.locator('.embedded > footer').screenshot());
          expect(contrast(ink, shown), `${ink} on ${shown}`).toBeGreaterThanOrEqual(4.5);
          const own = await inside.locator('html').getAttribute('data-embed');
          if (theme) expect(own).toBe(theme);
          if (own === name) expect(shown).toBe(ground);
        });
      }

      test('its words stand out where it is opened alone', async ({ page, site }) => {
        await page.goto(address(site));
        const ink = await page.locator('h1').evaluate((e) => getComputedStyle(e).color);
        const shown = groundIn(await page.locator('.embedded > footer').screenshot());
        expect(contrast(ink, shown), `${ink} on ${shown}`).toBeGreaterThanOrEqual(4.5);
      });
    });
  }
}

test('its ink is found before anything of it is drawn', async ({ page }) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    // All that has come when the body begins.
    const [head = ''] = (await response.text()).split('</head>');
    await route.fulfill({ response, body: `${head}</head>` });
  });
  await page.goto(`/embed/${first}/?theme=dark`);
  await expect(page.locator('html')).toHaveAttribute('data-light', 'night');
});

test('what lies under a picture has the colours of the page around it', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const theme of ['light', 'dark']) {
      for (const graphic of ['crowd', 'spread']) {
        await open(page, `/embed/${graphic}/?theme=${theme}`);
        const schemes = await page
          .locator('.layer > img')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).colorScheme));
        expect(new Set(schemes)).toEqual(new Set([theme]));
      }
    }
  }
});

test('one step alone has a page of its own, without buttons', async ({ page }) => {
  await open(page, `/${alone}/`);
  await expect(page.locator('[data-picture]')).toHaveCount(1);
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('the code to copy names the address it was copied from, and works', async ({ page, site }) => {
  await page.goto(`${site.url}/embed/`);
  const codesOf = (boxes: (HTMLElement | SVGElement)[]): string[] =>
    boxes.map((box) => (box as HTMLTextAreaElement).value);
  const codes = await page.locator('.embed-code > textarea').evaluateAll(codesOf);
  expect(codes).toHaveLength(2 * scenes.length);
  const steps = page.locator('.embed-code li');
  const ofSteps = await steps.locator('textarea').evaluateAll(codesOf);
  for (const [i, code] of ofSteps.entries()) {
    const step = steps.nth(i).locator('a');
    expect(code).toContain(`: ${await step.textContent()}" width=`);
    expect(code).toContain(new URL((await step.getAttribute('href')) ?? '', page.url()).href);
  }
  for (const code of [...codes, ...ofSteps]) expect(code).not.toContain('the-address-of-this');
  await host(page, codes.join(''));
  await expectFits(page);
  const picture = page.locator('body > a > img').first();
  await expect(picture).toHaveJSProperty('naturalWidth', 1200);
  await page.setViewportSize(PHONE);
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(PHONE.width);
  expect(width / height).toBeCloseTo(1200 / 630, 1);
});
