/** Runs axe-core in a page: WCAG 2.2 A and AA, and axe's best practices. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

/** The rules that depend on colours; all others find the same however a page is coloured. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Puts axe into the page and shows it the page as it stands, so that its names and roles can be asked for.
 * An evaluated script passes any CSP.
 */
export async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(axe.source);
  await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.setup());
}

/**
 * What axe finds, one line a fault: rule, element, and what is wrong.
 * @param within selector of the part of the page to look at
 */
export async function violations(
  page: Page,
  rules: 'all' | 'colours' = 'all',
  within = 'html',
): Promise<string[]> {
  await page.evaluate(axe.source);
  const runOnly =
    rules === 'all'
      ? { type: 'tag' as const, values: TAGS }
      : { type: 'rule' as const, values: COLOURS };
  const found = await page.evaluate(
    ({ part, only }) =>
      (window as unknown as { axe: typeof axe }).axe.run(part, {
        runOnly: only,
        resultTypes: ['violations'],
      }),
    { part: within, only: runOnly },
  );
  return found.violations.flatMap((rule) =>
    rule.nodes.map((node) => {
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message);
      return `${rule.id} at ${node.target.join(' ')}: ${why.join('; ') || rule.help}`;
    }),
  );
}
