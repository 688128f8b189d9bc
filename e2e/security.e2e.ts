import { expect, open, test } from './support.ts';

// What is blocked is logged; these tests do on purpose what the others watch for.
test.use({ watched: false });

interface Blocked {
  directive: string;
  address: string;
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const list: Blocked[] = [];
    Object.assign(window, { blocked: list });
    addEventListener('securitypolicyviolation', (event) =>
      list.push({ directive: event.effectiveDirective, address: event.blockedURI }),
    );
  });
});

const blocked = () => (window as unknown as { blocked: Blocked[] }).blocked;

test('an injected script does not run', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button onclick="window.injected = true">x</button>',
    );
    document.querySelector<HTMLButtonElement>('body > button')?.click();
  });
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  await expect
    .poll(() => page.evaluate(blocked))
    .toEqual([
      { directive: 'script-src-elem', address: 'inline' },
      { directive: 'script-src-attr', address: 'inline' },
    ]);
});

test('a script, a picture and a style sheet from elsewhere are not fetched', async ({ page }) => {
  const asked: string[] = [];
  await page.route('https://elsewhere.invalid/**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await open(page);
  await page.evaluate(() => {
    const make = (name: string, attributes: Record<string, string>): void => {
      document.head.append(Object.assign(document.createElement(name), attributes));
    };
    make('script', { src: 'https://elsewhere.invalid/a.js' });
    make('img', { src: 'https://elsewhere.invalid/a.png' });
    make('link', { rel: 'stylesheet', href: 'https://elsewhere.invalid/a.css' });
  });
  await expect.poll(() => page.evaluate(blocked).then((list) => list.length)).toBe(3);
  expect(asked).toEqual([]);
});

test('nothing can be sent to another host', async ({ page, site }) => {
  await open(page);
  const outcomes = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => 'sent',
            () => 'blocked',
          ),
        ),
      ),
    // Tools that check a page ask for robots.txt as the page would.
    ['https://elsewhere.invalid/', `${site.url}/robots.txt`],
  );
  expect(outcomes).toEqual(['blocked', 'sent']);
  expect((await page.evaluate(blocked)).map(({ directive }) => directive)).toEqual(['connect-src']);
});

test('styles, frames, forms and another base are blocked too', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p style="color: red">x</p><iframe src="https://elsewhere.invalid/"></iframe>' +
        '<form action="https://elsewhere.invalid/"></form>',
    );
    document.head.append(
      Object.assign(document.createElement('base'), { href: 'https://elsewhere.invalid/' }),
    );
    document.querySelector<HTMLFormElement>('body > form')?.submit();
  });
  const directives = async (): Promise<string[]> => [
    ...new Set((await page.evaluate(blocked)).map(({ directive }) => directive)),
  ];
  await expect
    .poll(async () => (await directives()).sort())
    .toEqual(['base-uri', 'form-action', 'frame-src', 'style-src-attr']);
});
