/** The standalone page is alive: from a disk, with the network refused, its graphics follow the reader and turn back. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import type { Checked } from './check.ts';

/** @param file path of the standalone page */
export async function checkAlive(browser: Browser, file: string): Promise<Checked> {
  const own = pathToFileURL(file).href;
  const context = await browser.newContext({
    offline: true,
    viewport: { width: 1280, height: 800 },
  });
  const faults = new Set<string>();
  try {
    await context.route('**/*', (route) => {
      const url = route.request().url();
      if (url.split(/[?#]/)[0] === own || url.startsWith('data:')) return route.continue();
      faults.add(`asks for ${url.slice(0, 100)}.`);
      return route.abort();
    });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error')
        faults.add(`the browser says: ${message.text().slice(0, 160)}`);
    });
    page.on('pageerror', (error) => faults.add(`a script fails: ${error.message.slice(0, 160)}`));
    await page.goto(own);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const fonts = await page.evaluate(
      () =>
        [...document.fonts].filter((f) => f.status === 'error' && !f.family.includes('Fallback'))
          .length,
    );
    if (fonts > 0) faults.add(`${fonts} fonts cannot be read.`);
    const { scenes, steps } = await scrollScenes(page, faults);
    const name = file.split(/[/\\]/).at(-1);
    return {
      what: 'standalone page',
      faults: [...faults].map((fault) => `${name}: ${fault}`),
      facts: `${scenes} scenes, ${steps} steps, forth and back`,
    };
  } finally {
    await context.close();
  }
}

/** Scrolls every scene down and up again; at each step the stage must show that step. */
export async function scrollScenes(
  page: Page,
  faults: Set<string>,
): Promise<{ scenes: number; steps: number }> {
  await page.waitForFunction(() => !('laying' in document.documentElement.dataset));
  const scenes = await page.evaluate(() =>
    [...document.querySelectorAll('[data-scene]')].map((scene) =>
      [...scene.querySelectorAll('[data-step]')].map(({ id }) => id),
    ),
  );
  const all = scenes.flat();
  if (all.length === 0) faults.add('it holds no scene with steps.');
  const missing = await page.evaluate(
    (ids) => ids.filter((id) => !document.getElementById(id)?.querySelector('[data-still] svg')),
    all,
  );
  for (const id of missing) faults.add(`step ${id} has no still.`);
  for (const id of [...all, ...all.toReversed()]) {
    if (await showsStep(page, id)) continue;
    faults.add(`frozen: scrolled to step ${id}, the picture does not change to it.`);
    break;
  }
  return { scenes: scenes.length, steps: all.length };
}

/** Brings a step to the reading line, and waits a little for its stage. */
async function showsStep(page: Page, id: string): Promise<boolean> {
  await page.evaluate((step) => {
    const top = document.getElementById(step)?.getBoundingClientRect().top ?? 0;
    scrollTo({ top: top + scrollY - innerHeight * 0.45, behavior: 'instant' });
  }, id);
  const shown = page.waitForFunction(
    (step) => {
      const stage = document
        .getElementById(step)
        ?.closest('[data-scene]')
        ?.querySelector('[data-stage]');
      return (
        stage?.getAttribute('data-state') === step &&
        document.getElementById(step)?.getAttribute('aria-current') === 'step' &&
        [...stage.querySelectorAll('[data-in]')].every(
          (mark) =>
            mark.classList.contains('on') ===
            mark.getAttribute('data-in')?.split(' ').includes(step),
        )
      );
    },
    id,
    { timeout: 3000 },
  );
  return shown.then(
    () => true,
    () => false,
  );
}
