/** The standalone page is alive: from a disk, with the network refused, its graphics follow the reader and turn back. */
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright';
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
    const empty = await page.evaluate(
      () =>
        [...document.querySelectorAll('.carried')].filter(
          (layer) => getComputedStyle(layer).backgroundImage === 'none',
        ).length,
    );
    if (empty > 0) faults.add(`${empty} layers of drawings are empty.`);
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

interface Step {
  id: string;
  /** Whether it shares the picture of a stage; otherwise its own stands in the text. */
  staged: boolean;
}

/** Scrolls every scene down and up again; at each step its stage, or where it has none its still, must show that step. */
export async function scrollScenes(
  page: Page | Frame,
  faults: Set<string>,
): Promise<{ scenes: number; steps: number }> {
  const scenes = await page.evaluate(() =>
    [...document.querySelectorAll('[data-scene]')].map((scene) => {
      const staged = scene.querySelector('[data-stage]') !== null;
      return [...scene.querySelectorAll('[data-step]')].map(({ id }): Step => ({ id, staged }));
    }),
  );
  const all = scenes.flat();
  if (all.length === 0) faults.add('it holds no scene with steps.');
  for (const scene of scenes) {
    if (scene.length > 1 && scene.some(({ staged }) => !staged)) {
      faults.add(`the scene of step ${scene[0]?.id} has several steps and no stage.`);
    }
  }
  const missing = await page.evaluate(
    (steps) =>
      steps.filter(({ id }) => !document.getElementById(id)?.querySelector('[data-still] svg')),
    all,
  );
  for (const { id } of missing) faults.add(`step ${id} has no still.`);
  for (const step of [...all, ...all.toReversed()]) {
    if (await showsStep(page, step)) continue;
    faults.add(`frozen: scrolled to step ${step.id}, the picture does not change to it.`);
    break;
  }
  return { scenes: scenes.length, steps: all.length };
}

/** Brings a step to the reading line, and waits a little for its picture. */
async function showsStep(page: Page | Frame, step: Step): Promise<boolean> {
  await page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? 0;
    scrollTo({ top: top + scrollY - innerHeight * 0.45, behavior: 'instant' });
  }, step.id);
  const shown = page.waitForFunction(isShown, step, { timeout: 3000 });
  return shown.then(
    () => true,
    () => false,
  );
}

/** Runs in the page. */
function isShown({ id, staged }: Step): boolean {
  const step = document.getElementById(id);
  if (step?.getAttribute('aria-current') !== 'step') return false;
  const picture = staged
    ? step.closest('[data-scene]')?.querySelector('[data-stage]')
    : step.querySelector('[data-still]');
  if (!picture || picture.getClientRects().length === 0) return false;
  const drawn = [...picture.querySelectorAll('svg')].some((svg) => svg.getClientRects().length > 0);
  if (!staged) return drawn;
  return (
    drawn &&
    picture.getAttribute('data-state') === id &&
    [...picture.querySelectorAll('[data-in]')].every(
      (mark) =>
        mark.classList.contains('on') === mark.getAttribute('data-in')?.split(' ').includes(id),
    )
  );
}
