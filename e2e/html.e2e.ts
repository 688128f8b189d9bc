import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { htmlFilesIn } from './markup.ts';
import { expect, SITE, test } from './support.ts';

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
      // A role on a div is valid; inline styles are too, but no page's policy allows them.
      rules: {
        'no-inline-style': 'error',
        'prefer-native-element': 'off',
        'long-title': 'off',
        'require-sri': ['error', { target: 'crossorigin' }],
      },
    }),
  );
  const files = htmlFilesIn(SITE);
  expect(files).toContain('index.html');
  for (const file of files) {
    const report = await validator.validateString(readFileSync(join(SITE, file), 'utf8'), file);
    expect.soft(formatterFactory('text')(report.results)).toBe('');
  }
});
