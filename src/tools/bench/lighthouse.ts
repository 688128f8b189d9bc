/**
 * Lighthouse as its own project runs it: a phone on simulated slow 4G. It is large and needed by nobody else,
 * so it has a package and a lockfile of its own beside this file, installed on the first run.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { tool } from '../tool.ts';

const LOCKED = fileURLToPath(new URL('./lighthouse/', import.meta.url));
const HOME = resolve('node_modules/.cache/lighthouse');
const CLI = join(HOME, 'node_modules/lighthouse/cli/index.js');

const audit = z.object({ numericValue: z.number() });
const category = z.object({ score: z.number() });
const painted = z.object({
  'first-contentful-paint': audit,
  'largest-contentful-paint': audit,
});
const measuredSchema = z.object({ audits: painted });
const reportSchema = z.object({
  lighthouseVersion: z.string(),
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: painted.extend({
    'total-blocking-time': audit,
    'cumulative-layout-shift': audit,
    'speed-index': audit,
  }),
});

export interface Audited {
  /** Out of 100: performance, accessibility, best practices, SEO. */
  scores: [number, number, number, number];
  /** Milliseconds, but for `cls`. */
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  speedIndex: number;
  /** The same with line and processor slowed down in earnest, and not by reckoning. */
  measured: { fcp: number; lcp: number };
  /** Lighthouse's measure of the machine: higher is faster. */
  machine: number;
  version: string;
}

/** Installs Lighthouse from its lockfile where it is not there. */
export async function installLighthouse(): Promise<void> {
  if (existsSync(CLI)) return;
  console.log('Installing Lighthouse for the bench …');
  cpSync(LOCKED, HOME, { recursive: true });
  const { ok, output } = await tool('npm', ['ci', '--ignore-scripts', '--prefix', HOME]);
  if (!ok) throw new Error(`Lighthouse could not be installed:\n${output}`);
}

/**
 * Twice: Lighthouse reckons its times from a load without delay, and takes all that came before the paint there to be
 * what it waits for. From a server next door that is every font. So the paints are measured, too.
 * @param chromium path of the browser
 */
export async function audited(url: string, chromium: string): Promise<Audited> {
  const reckoned = reportSchema.parse(await report(url, chromium, 'simulate'));
  const { audits } = measuredSchema.parse(await report(url, chromium, 'devtools'));
  return reading(reckoned, audits);
}

async function report(
  url: string,
  chromium: string,
  throttling: 'simulate' | 'devtools',
): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const path = join(folder, 'report.json');
  const args = [
    CLI,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${path}`,
    `--throttling-method=${throttling}`,
    '--only-categories=performance,accessibility,best-practices,seo',
    '--no-enable-error-reporting',
    '--chrome-flags=--headless=new --no-sandbox --disable-background-networking',
  ];
  try {
    const { ok, output } = await tool('node', args, { env: { CHROME_PATH: chromium } });
    if (!ok) throw new Error(`Lighthouse could not read ${url}:\n${output}`);
    return JSON.parse(readFileSync(path, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function reading(
  { categories, audits, environment, lighthouseVersion }: z.infer<typeof reportSchema>,
  measured: z.infer<typeof painted>,
): Audited {
  const time = ({ numericValue }: z.infer<typeof audit>): number => Math.round(numericValue);
  const paints = (of: z.infer<typeof painted>): { fcp: number; lcp: number } => ({
    fcp: time(of['first-contentful-paint']),
    lcp: time(of['largest-contentful-paint']),
  });
  const score = ({ score }: { score: number }): number => Math.round(score * 100);
  return {
    scores: [
      score(categories.performance),
      score(categories.accessibility),
      score(categories['best-practices']),
      score(categories.seo),
    ],
    ...paints(audits),
    measured: paints(measured),
    tbt: time(audits['total-blocking-time']),
    cls: audits['cumulative-layout-shift'].numericValue,
    speedIndex: time(audits['speed-index']),
    machine: Math.round(environment.benchmarkIndex),
    version: lighthouseVersion,
  };
}
