/** Every page is valid HTML. */
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { withoutPublisher } from '../publisher.ts';
import type { Check } from './site.ts';

/**
 * The rules of the HTML standard, of documents and of accessibility, and none on style. A script of the site has no
 * integrity attribute: from a disk Chromium would block it, since a file has no origin to ask.
 */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'long-title': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

export const html: Check = {
  name: 'HTML',
  run: async ({ pages }) => {
    const validator = new HtmlValidate(new StaticConfigLoader(RULES));
    const reports = await Promise.all(
      pages.map((page) => validator.validateString(withoutPublisher(page.html), page.file)),
    );
    return reports
      .flatMap(({ results }) => results)
      .flatMap(({ filePath, messages }) =>
        messages.map(({ line, column, message, ruleId, ruleUrl }) => ({
          place: `${filePath}:${line}:${column}`,
          found: `${message} (${ruleId})`,
          remedy: ruleUrl ? `see ${ruleUrl}` : 'correct the markup',
        })),
      );
  },
};
