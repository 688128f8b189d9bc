import { expect, test } from '@playwright/test';
import { frameCode } from './embeds.ts';

test('the code of a frame allows scripts and links, and nothing else', () => {
  const code = frameCode(
    'https://x.test/embed/price/',
    'A “title” & "more"',
    'https://x.test/embed.js',
  );
  expect(code).toMatch(/<script async src="https:\/\/x\.test\/embed\.js"><\/script>$/);
  expect(code).toContain('title="A “title” &amp; &quot;more&quot;"');
  expect(code).toMatch(/sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/);
});
