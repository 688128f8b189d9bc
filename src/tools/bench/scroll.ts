/** A full scroll in ten seconds of a page that has come to rest, on a processor slowed down four times. */
import type { Browser, CDPSession } from 'playwright';
import { type Smoothness, smoothnessOf, type TraceEvent } from './trace.ts';

export const SLOW_DOWN = 4;
const SECONDS = 10;

export const WINDOWS = {
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
} as const;
export type WindowName = keyof typeof WINDOWS;

export interface Scrolled extends Smoothness {
  /** Layout shift while scrolling, the sum of all. */
  shift: number;
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

export async function scrolled(browser: Browser, url: string, name: WindowName): Promise<Scrolled> {
  const viewport = WINDOWS[name];
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    // Quiet before the scroll: what a page does while it opens is Lighthouse's to measure.
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(watchShifts);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    const far = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    const events = await traced(cdp, async () => {
      await cdp.send('Input.synthesizeScrollGesture', {
        x: viewport.width / 2,
        y: viewport.height / 2,
        yDistance: -far,
        speed: Math.max(1, Math.round(far / SECONDS)),
        gestureSourceType: 'mouse',
        preventFling: true,
      });
    });
    const shift = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
    return { ...smoothnessOf(events), shift };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function watchShifts(): void {
  const counted = Object.assign(window, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      counted.shifted += entry.value;
  }).observe({ type: 'layout-shift' });
}

async function traced(cdp: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await run();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  return events;
}
