/** What a reader asks of the system: its own colours, more contrast, no transparency, less data. */
import { contrast } from './measures/colour.ts';
import { faint, painted } from './measures/paint.ts';
import { countWritten } from './measures/written.ts';
import { expect, open, PHONE, test } from './support.ts';

const COLOURS = [
  { forcedColors: 'active', colorScheme: 'dark' },
  { forcedColors: 'active', colorScheme: 'light' },
  { contrast: 'more', colorScheme: 'dark' },
  { contrast: 'more', colorScheme: 'light' },
] as const;

/** What stands on another mark than the ground, and the map under what the map tells: faint on purpose. */
const ELSEWHERE =
  /\b(on-head|on-dark|order inside|spread-(borders|regions|sea|lakes|rivers|upland|mountains))\b/;

/** Marks that are told apart by their colours: words on a plate and on a tone, a line over a column. */
const PAIRS = [
  [/\bon-head\b/, /\bhead$/],
  [/\bon-dark\b/, /\bzone\b/],
  [/\border inside\b/, /\bpaid\b/],
] as const;

test('in every set of colours the pictures can be told from their ground', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '/?still');
  for (const preference of COLOURS) {
    const name = JSON.stringify(preference);
    await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', ...preference });
    const marks = await painted(page);
    expect.soft(faint(marks.filter(({ classes }) => !ELSEWHERE.test(classes))), name).toEqual([]);
    for (const [over, under] of PAIRS) {
      const above = marks.filter(({ classes }) => over.test(classes));
      expect.soft(above.length, `${over}`).toBeGreaterThan(0);
      for (const { ground, colours } of above) {
        const below = marks.find((mark) => mark.ground === ground && under.test(mark.classes));
        expect
          .soft(contrast(colours[0]!, below!.colours[0]!), `${over}, ${name}`)
          .toBeGreaterThan(4.5);
      }
    }
    expect.soft(marks.some(({ classes }) => /\blit\b/.test(classes))).toBe(true);
    const off = marks.filter(({ classes }) => / dark\b/.test(classes));
    expect.soft(off, `segments that are off would make every digit an 8, ${name}`).toEqual([]);
  }
});

test('in forced colours all words have a colour that the reader’s theme keeps for words', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const path of ['/', '/record/']) {
      await open(page, path);
      const others = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        const kept = ['CanvasText', 'LinkText', 'VisitedText', 'ButtonText', 'FieldText'].map(
          (name) => {
            probe.style.setProperty('color', name);
            return getComputedStyle(probe).color;
          },
        );
        // Words set on a plate of ink are the ground's colour.
        probe.style.setProperty('color', 'Canvas');
        kept.push(getComputedStyle(probe).color);
        return [...document.body.querySelectorAll('*')]
          .filter((element) => element.textContent?.trim() && element.checkVisibility())
          .filter((element) => !kept.includes(getComputedStyle(element).color))
          .map((element) => `${element.localName}: ${element.textContent?.trim().slice(0, 40)}`);
      });
      expect.soft(others, `${path}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('no words lie on a ground, or have an ink, that lets something through', async ({ page }) => {
  await open(page);
  const through = (): Promise<string[]> =>
    page.evaluate(() => {
      const partly = (colour: string): boolean => /^rgba\(.*, 0?\.\d+\)$/.test(colour);
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.textContent?.trim() && !element.closest('[data-stage]'))
        .filter((element) => {
          const { opacity, backgroundColor, backdropFilter, color } = getComputedStyle(element);
          return (
            opacity !== '1' || partly(backgroundColor) || partly(color) || backdropFilter !== 'none'
          );
        })
        .map((element) => element.localName);
    });
  expect(await through()).toEqual([]);
  await page.evaluate(() => document.querySelector('h1')!.style.setProperty('opacity', '0.9'));
  expect(await through()).toEqual(['h1']);
});

test('the page asks for its styles, its script, its fonts, its icon, its manifest and the people that come near, and for nothing more @windows', async ({
  page,
}) => {
  const asked: { kind: string; path: string; bytes: Promise<number> }[] = [];
  page.on('response', (answer) => {
    const kind = answer.request().resourceType();
    const { pathname: path } = new URL(answer.url());
    asked.push({ kind, path, bytes: answer.body().then((body) => body.length) });
  });
  const written = await countWritten(page);
  await open(page);
  const loaded = asked.length;
  const layers = await page
    .locator('.layer > img[loading="lazy"]')
    .evaluateAll((all) => all.map((layer) => new URL((layer as HTMLImageElement).src).pathname));
  for (const step of await page.locator('[data-step], footer').all()) {
    await step.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  }
  // A browser with windows asks for the icon when it gets round to it, and again at each change of the address,
  // which is written when the reader rests: on a slow machine that is between two steps.
  const read = asked.slice(loaded).flatMap(({ path }) => (path === '/favicon.svg' ? [] : [path]));
  expect(asked.filter(({ path }) => path === '/favicon.svg').length).toBeLessThan(
    3 + (await written()),
  );
  expect(read.filter((path) => !layers.includes(path))).toEqual([]);
  expect(new Set(read).size, 'each is asked for once').toBe(read.length);
  const kinds = new Set(asked.map(({ kind }) => kind));
  const known = /^(document|stylesheet|script|font|manifest|other|image)$/;
  expect([...kinds].filter((kind) => !known.test(kind))).toEqual([]);
  const styles = asked.flatMap(({ kind, path }) => (kind === 'stylesheet' ? [path] : []));
  expect(styles).toEqual([expect.stringMatching(/^\/assets\/reading\.[\da-f]{8}\.css$/)]);
  const scripts = asked.flatMap(({ kind, path }) => (kind === 'script' ? [path] : []));
  expect(scripts).toEqual([expect.stringMatching(/^\/assets\/reader\.[\da-f]{8}\.js$/)]);
  const fonts = asked.filter(({ kind }) => kind === 'font');
  const sizes = await Promise.all(fonts.map(({ bytes }) => bytes));
  expect(
    sizes.reduce((sum, size) => sum + size, 0),
    'bytes of fonts',
  ).toBeLessThan(50_000);
});
