/** A reader who prefers a dark page. */
import { elsewhere, iframe } from '../elsewhere.ts';
import { contrast } from '../measures/colour.ts';
import { groundIn } from '../measures/ground.ts';
import { expect, open, SIZES, test } from './support.ts';

/** The luminance of the brightest ground: the days are dimmed, the nights are dark anyway. */
const DIM = 0.5;

test.use({ dark: true });

test('is dimmed, and every word stands out from its ground', async ({ driver, site }) => {
  await open({ driver, site }, '/', SIZES[0]);
  const faint = await driver.evaluate((dim) => {
    const light = (colour: string): number => {
      const parts = colour.match(/[\d.]+/g)!.map(Number);
      const [r = 0, g = 0, b = 0] = (
        colour.startsWith('color(') ? parts : parts.map((c) => c / 255)
      )
        .slice(0, 3)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return /, 0\)$|\/ 0\)$|transparent/.test(backgroundColor)
        ? ground(element.parentElement)
        : backgroundColor;
    };
    return [...document.querySelectorAll('main p, main h2, main h3')].flatMap((element) => {
      const { height, width } = element.getBoundingClientRect();
      if (height < 2 || width < 2) return [];
      const [below, ink] = [light(ground(element)), light(getComputedStyle(element).color)];
      const contrast = (Math.max(below, ink) + 0.05) / (Math.min(below, ink) + 0.05);
      return below > dim || contrast < 4.5
        ? [
            `${element.textContent!.trim().slice(0, 40)}: ground ${below.toFixed(2)}, ${contrast.toFixed(1)}:1`,
          ]
        : [];
    });
  }, DIM);
  expect(faint).toEqual([]);
});

test('a framed picture stands out from a light page, whatever it is told of it', async ({
  driver,
  site,
}) => {
  const around = await elsewhere();
  try {
    for (const theme of ['', '?theme=light', '?theme=dark']) {
      around.show(iframe(`${site.url}/embed/price/${theme}`, ''));
      await driver.resize(640, 640);
      await driver.open(around.url);
      const ink = await driver
        .frame(0)
        .evaluate(() => getComputedStyle(document.querySelector('h1')!).color);
      const shown = groundIn(await driver.screenshot());
      expect(contrast(ink, shown), `${theme}: ${ink} on ${shown}`).toBeGreaterThanOrEqual(4.5);
      if (theme === '?theme=light') expect(shown).toBe('rgb(255, 255, 255)');
    }
  } finally {
    await around.close();
  }
});
