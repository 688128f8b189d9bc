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
        let held = false;
        const walk = async (sign: 1 | -1): Promise<void> => {
          for (;;) {
            const { due, picture, pinned, window } = await expectInStep(page, scene);
            seen.add(due);
            // On a desk the picture fills the window: it comes and goes with its scene.
            const inScene = await page.evaluate(
              ([id, end, isDesk]) => {
                const first = document.getElementById(id)!;
                const { top } = (
                  isDesk ? first.closest('[data-scene]')! : first
                ).getBoundingClientRect();
                const { bottom } = document.getElementById(end)!.getBoundingClientRect();
                return isDesk
                  ? top <= 0 && bottom >= innerHeight
                  : top <= innerHeight * 0.7 && bottom >= innerHeight * 0.8;
              },
              [ids[0]!, ids.at(-1)!, size === DESK] as const,
            );
            if (inScene) held = true;
            if (inScene && pinned && !picture.tall) {
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
        if (stride < 0.5) expect(held, 'the picture was held').toBe(true);
        await walk(-1);
      });
    }
  }
}
