/** A link to words (#:~:text=) shows these words, under nothing. */
import { expect, open, SIZES, test } from './support.ts';

for (const size of SIZES) {
  test(`shows the words that a link names at ${size.width}x${size.height}`, async ({
    driver,
    site,
  }) => {
    test.slow();
    await open({ driver, site }, '/', size);
    test.skip(
      !(await driver.evaluate(() => 'fragmentDirective' in document)),
      'the engine knows no links to words',
    );
    for (const words of await driver.evaluate(phrases)) {
      await open({ driver, site }, `/#:~:text=${encodeURIComponent(words)}`, size);
      expect(await driver.evaluate(isRead, words), `“${words}”`).toBe('read');
    }
  });
}

/** Words from the first paragraph of some steps and chapters, that stand once in the page. */
function phrases(): string[] {
  const all = document.body.textContent!;
  const steps = [...document.querySelectorAll('.staged .step-words')].filter((_, i) => i % 4 === 1);
  const prose = [...document.querySelectorAll('.chapter')].filter((_, i) => i % 4 === 2);
  return [...steps, ...prose].flatMap((part) => {
    for (const paragraph of part.querySelectorAll('p')) {
      if (paragraph.getBoundingClientRect().height < 2) continue;
      for (const node of paragraph.childNodes) {
        if (!(node instanceof Text)) continue;
        const [phrase] = /(?<=^|\s)\p{L}+(?: \p{L}+){4}(?=\s)/u.exec(node.data) ?? [];
        if (phrase && all.split(phrase).length === 2) return [phrase];
      }
    }
    return [];
  });
}

/** Whether the words can be read where the page stands. */
function isRead(words: string): string {
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { left, top, bottom, height } = range.getClientRects()[0]!;
    if (top < 0 || bottom > innerHeight) return `at ${Math.round(top)} px of the window`;
    const there = document.elementFromPoint(left + 4, top + height / 2);
    return node.parentElement!.contains(there) ? 'read' : `under ${there?.className}`;
  }
  return 'not there';
}
