/** What a page asks for when it is opened: bytes as sent, by kind, requests, and the size of its tree. */
import type { Browser } from 'playwright';

const KINDS = ['html', 'style', 'script', 'font', 'image', 'data', 'other'] as const;
type Kind = (typeof KINDS)[number];

export interface Loaded {
  /** Bytes of bodies as sent, compressed where the host compresses, by kind. */
  bytes: Record<Kind, number>;
  total: number;
  requests: number;
  /** Elements of the page once loaded. */
  elements: number;
}

const BY_TYPE: Record<string, Kind> = {
  document: 'html',
  stylesheet: 'style',
  script: 'script',
  font: 'font',
  image: 'image',
  media: 'image',
  xhr: 'data',
  fetch: 'data',
};

/** Opens the page at a phone's size, goes to its end so that what is lazy comes too, and counts. */
export async function loaded(browser: Browser, url: string): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const sent: Promise<{ kind: Kind; bytes: number }>[] = [];
    page.on('requestfinished', (request) => {
      if (!request.url().startsWith('http')) return;
      const kind = BY_TYPE[request.resourceType()] ?? 'other';
      sent.push(
        request.sizes().then(({ responseBodySize }) => ({ kind, bytes: responseBodySize })),
      );
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForLoadState('networkidle');
    const all = await Promise.all(sent);
    const of = (kind: Kind): number =>
      all.filter((part) => part.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      bytes: Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, number>,
      total: all.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: all.length,
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
    };
  } finally {
    await context.close();
  }
}
