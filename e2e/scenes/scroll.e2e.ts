/** Scrolling a scene, down and up, in small and in large strides. */
import { DESK, expect, open, PHONE, SIZES, test } from '../support.ts';
import { expectInStep, SCENES, scrollToStep, stepIds } from './reading.ts';

const TABLET = SIZES[1];

test.setTimeout(180_000);

for (const size of [PHONE, TABLET, DESK]) {
  for (const scene of SCENES) {
    for (const [stride, name] of [
      [0.2, 'small'],
      [0.9, 'large'],
    ] as const) {
      test(`${scene} at ${size.width}x${size.height}, ${name} strides`, async ({ page }) => {
        await page.setViewportSize(size);
        await open(page);
        const ids = await stepIds(page, scene);
        const seen = new Set<string>();
        const walk = async (sign: 1 | -1): Promise<void> => {
          for (;;) {
            const { due, picture, window } = await expectInStep(page, scene);
            seen.add(due);
            const inScene = await page.evaluate(
              ([id, end]) => {
                const top = document.getElementById(id)!.getBoundingClientRect().top;
                const bottom = document.getElementById(end)!.getBoundingClientRect().bottom;
                return top <= innerHeight * 0.7 && bottom >= innerHeight * 0.8;
              },
              [ids[0]!, ids.at(-1)!] as const,
            );
            if (inScene && !picture.tall) {
              expect(picture.top, `${due}: top of the picture`).toBeGreaterThanOrEqual(0);
              expect(picture.bottom, `${due}: bottom of the picture`).toBeLessThanOrEqual(
                window.height + 1,
              );
              expect(picture.left).toBeGreaterThanOrEqual(-1);
              expect(picture.right).toBeLessThanOrEqual(window.width + 1);
            }
            const before = await page.evaluate(() => scrollY);
            await page.evaluate(
              (by) => scrollBy({ top: by * innerHeight, behavior: 'instant' }),
              stride * sign,
            );
            const { y, past } = await page.evaluate(
              ([first, last]) => {
                const a = document.getElementById(first)!.getBoundingClientRect();
                const b = document.getElementById(last)!.getBoundingClientRect();
                return { y: scrollY, past: { down: b.bottom < 0, up: a.top > innerHeight } };
              },
              [ids[0]!, ids.at(-1)!] as const,
            );
            if (y === before || (sign === 1 ? past.down : past.up)) return;
          }
        };
        await scrollToStep(page, ids[0]!, 0.95);
        await walk(1);
        if (stride < 0.5) expect([...seen], 'every step was reached').toEqual(ids);
        await walk(-1);
      });
    }
  }
}
