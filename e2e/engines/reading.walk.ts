/** Reading: the picture goes with the words, whichever way one comes, and no words are lost on the way. */
import {
  arrive,
  bring,
  expect,
  linesInView,
  open,
  passage,
  scenes,
  settle,
  SIZES,
  test,
  topOf,
} from './support.ts';

/** Places to read at, as parts of the page. */
const PLACES = [0.12, 0.3, 0.45, 0.6, 0.8];
/** How far a passage may be from where it was, in CSS pixels: less than a line. */
const NEAR = 28;

for (const size of SIZES) {
  test.describe(`${size.width}x${size.height}`, () => {
    test('shows the step that is read, down and up again', async ({ driver, site }) => {
      test.slow();
      await open({ driver, site }, '/', size);
      const pinned = (await scenes(driver)).flatMap((scene, index) =>
        scene.isPinned ? scene.steps.map((id) => ({ id, index })) : [],
      );
      for (const { id, index } of [...pinned, ...pinned.toReversed()]) {
        await bring(driver, `#${id}`, 0.3);
        const scene = (await scenes(driver))[index];
        expect(scene?.current, `at ${id}`).toEqual([id]);
        expect(scene?.shown, `the picture at ${id}`).toBe(id);
      }
    });

    test('opens at a step that a link leads to, with its first line in view', async ({
      driver,
      site,
    }) => {
      test.slow();
      await open({ driver, site }, '/', size);
      const steps = (await scenes(driver)).flatMap(({ steps }) =>
        size === SIZES[0] ? steps : steps.slice(-1),
      );
      for (const id of steps) {
        await open({ driver, site }, `/#${id}`, size);
        const isRead = await driver.evaluate((step) => {
          const words = [...document.querySelectorAll(`#${step} p, #${step} h3`)].find(
            (element) => element.getBoundingClientRect().height > 8,
          )!;
          const range = document.createRange();
          range.selectNodeContents(words);
          const [line] = range.getClientRects();
          if (!line || line.top < 0 || line.bottom > innerHeight) return false;
          const top = document.elementFromPoint(line.left + 8, line.top + line.height / 2);
          return !!top && (words.contains(top) || top.contains(words));
        }, id);
        expect(isRead, `the first line of ${id} can be read`).toBe(true);
      }
    });

    test('keeps the passage through a reload', async ({ driver, site }) => {
      await open({ driver, site }, '/', size);
      for (const place of PLACES) {
        await goTo(driver, place);
        const before = await passage(driver);
        await driver.reload();
        await settle(driver);
        const now = await topOf(driver, before);
        expect(Math.abs(now - before.top), `“${before.words}” after a reload`).toBeLessThan(NEAR);
      }
    });

    test('keeps the passage and its picture on the way back from another page', async ({
      driver,
      site,
    }) => {
      await open({ driver, site }, '/', size);
      const scene = (await scenes(driver)).find(({ isPinned }) => isPinned);
      const step = scene?.steps.at(-1);
      if (step) await bring(driver, `#${step}`, 0.3);
      else await goTo(driver, PLACES[1]!);
      await settle(driver);
      const before = await passage(driver);
      await driver.open(`${site.url}/record/`);
      await settle(driver);
      await driver.back();
      await settle(driver);
      expect(Math.abs((await topOf(driver, before)) - before.top)).toBeLessThan(NEAR);
      const now = (await scenes(driver)).find(({ steps }) => step && steps.includes(step));
      if (now) expect(now.shown).toBe(step);
    });

    test('keeps the passage on the way back from a place in the page', async ({ driver, site }) => {
      await open({ driver, site }, '/', size);
      await goTo(driver, PLACES[1]!);
      const before = await passage(driver);
      // Clicks of a reader: WebKit leads back past what a script alone has gone to.
      await driver.click('.contents > summary');
      await driver.click('.contents a[href="#what-we-know"]');
      await settle(driver);
      await driver.back();
      await settle(driver);
      expect(Math.abs((await topOf(driver, before)) - before.top)).toBeLessThan(NEAR);
    });

    test('keeps the passage when the window is turned or resized', async ({ driver, site }) => {
      await open({ driver, site }, '/', size);
      for (const place of PLACES) {
        await goTo(driver, place);
        const before = await passage(driver);
        await driver.resize(size.height, size.width);
        await settle(driver);
        await driver.resize(size.width, size.height);
        await settle(driver);
        const now = await topOf(driver, before);
        expect(Math.abs(now - before.top), `“${before.words}” after two turns`).toBeLessThan(NEAR);
      }
    });

    test('brings every line into view to someone who pages with the space bar', async ({
      driver,
      site,
    }) => {
      test.slow();
      await open({ driver, site }, '/', size);
      await driver.evaluate(() => scrollTo(0, 0));
      await settle(driver);
      const seen = new Set(await linesInView(driver));
      for (let before = -1, now = 0; now > before;) {
        before = now;
        await driver.press('Space');
        await driver.evaluate(scrolled, before);
        await arrive(driver);
        for (const line of await linesInView(driver)) seen.add(line);
        now = await driver.evaluate(() => scrollY);
      }
      expect(await unseen(driver, seen), 'lines that never came into view').toEqual([]);
    });
  });
}

async function goTo(driver: Parameters<typeof settle>[0], place: number): Promise<void> {
  await driver.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), place);
  await settle(driver);
}

/** Waits until the page stands elsewhere than it did, at most a second. */
async function scrolled(before: number): Promise<void> {
  const start = performance.now();
  while (scrollY === before && performance.now() - start < 1000)
    await new Promise((done) => setTimeout(done, 20));
}

/** Every line of the story's text that is not among those seen, by its paragraph's first words. */
function unseen(driver: Parameters<typeof settle>[0], seen: Set<string>): Promise<string[]> {
  return driver.evaluate(
    (lines) => {
      const blocks = [...document.querySelectorAll('main p, main h2, main h3, main li')];
      return blocks.flatMap((block, number) => {
        if (block.closest('details:not([open]), [hidden]')) return [];
        const { width, height } = block.getBoundingClientRect();
        if (width < 2 || height < 2) return [];
        return lines.some((line) => line.startsWith(`${number}.`))
          ? count(block) > lines.filter((line) => line.startsWith(`${number}.`)).length
            ? [`part of: ${block.textContent?.trim().slice(0, 50)}`]
            : []
          : [`all of: ${block.textContent?.trim().slice(0, 50)}`];
      });
      function count(block: Element): number {
        const range = document.createRange();
        range.selectNodeContents(block);
        let last: DOMRect | undefined;
        let lineCount = 0;
        for (const rect of range.getClientRects()) {
          if (rect.width < 2) continue;
          if (!last || rect.top > last.bottom - last.height / 2) {
            lineCount++;
            last = rect;
          }
        }
        return lineCount;
      }
    },
    [...seen],
  );
}
