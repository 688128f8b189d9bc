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
const reportSchema = z.object({
  lighthouseVersion: z.string(),
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: z.object({
    'first-contentful-paint': audit,
    'largest-contentful-paint': audit,
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

/** @param chromium path of the browser */
export async function audited(url: string, chromium: string): Promise<Audited> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const path = join(folder, 'report.json');
  const args = [
    CLI,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${path}`,
    '--only-categories=performance,accessibility,best-practices,seo',
    '--no-enable-error-reporting',
    '--chrome-flags=--headless=new --no-sandbox --disable-background-networking',
  ];
  try {
    const { ok, output } = await tool('node', args, { env: { CHROME_PATH: chromium } });
    if (!ok) throw new Error(`Lighthouse could not read ${url}:\n${output}`);
    return reading(JSON.parse(readFileSync(path, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function reading(report: unknown): Audited {
  const { categories, audits, environment, lighthouseVersion } = reportSchema.parse(report);
  const score = ({ score }: { score: number }): number => Math.round(score * 100);
  return {
    scores: [
      score(categories.performance),
      score(categories.accessibility),
      score(categories['best-practices']),
      score(categories.seo),
    ],
    fcp: Math.round(audits['first-contentful-paint'].numericValue),
    lcp: Math.round(audits['largest-contentful-paint'].numericValue),
    tbt: Math.round(audits['total-blocking-time'].numericValue),
    cls: audits['cumulative-layout-shift'].numericValue,
    speedIndex: Math.round(audits['speed-index'].numericValue),
    machine: Math.round(environment.benchmarkIndex),
    version: lighthouseVersion,
  };
}
