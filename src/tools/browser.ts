/**
 * Which Chromium the tests drive: the one named in CHROME_PATH, else Playwright's own, else one that is
 * installed on the machine. What is not there is installed by ensureChromium().
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, type LaunchOptions, webkit } from 'playwright';
import { installDebianPackages } from './debian.ts';
import { tool } from './tool.ts';

/** Chromium without its windows comes first: it needs half the time for the same pages. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const HELP =
  'No Chromium could be found or installed: run "npx playwright install chromium", ' +
  'or install Chromium or Chrome, or set CHROME_PATH to one.';

/** Every Chromium on the machine, the preferred one first. */
function candidates(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const commands = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  const named = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  return [...named, chromium.executablePath(), ...commands, ...APPLICATIONS].filter(existsSync);
}

/**
 * A Chromium with windows that is not the preferred one. It asks for more than one without, an icon for each
 * change of the address for one, and rounds letters otherwise; so some tests run in both.
 */
export function withWindows(): string | undefined {
  const [preferred, ...rest] = candidates();
  return rest.find((path) => path !== preferred && !/headless[-_]shell/.test(path));
}

/** Installs a Chromium with windows too, where there is none beside the preferred one and it can be done. */
export async function ensureWindows(): Promise<void> {
  const isPreferred = !/headless[-_]shell/.test(candidates()[0] ?? '');
  if (!isPreferred && withWindows() === undefined) await installDebianPackages(['chromium']);
}

/** How to start Chromium: quietly, without asking any host for anything. */
export function launchOptions(executablePath = candidates()[0]): LaunchOptions {
  const own = executablePath === undefined || executablePath === chromium.executablePath();
  return {
    // Playwright's own is left to Playwright, which knows its lighter headless build.
    ...(own ? {} : { executablePath }),
    // Chromium refuses its sandbox to root, and containers often lack it.
    chromiumSandbox: false,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

/** The other browsers whose Playwright builds are installed, and those whose are not. */
export function otherBrowsers(): { installed: string[]; missing: string[] } {
  const all = [firefox, webkit];
  const there = all.filter((browser) => existsSync(browser.executablePath()));
  return {
    installed: there.map((browser) => browser.name()),
    missing: all.filter((browser) => !there.includes(browser)).map((browser) => browser.name()),
  };
}

/**
 * Finds a Chromium that starts, installing one if need be.
 * @returns its path
 * @throws Error with one sentence on what to do
 */
export async function ensureChromium(): Promise<string> {
  const found = await firstThatStarts();
  if (found) return found;
  const attempts = [
    () => installDebianPackages(['chromium-headless-shell']),
    () => installDebianPackages(['chromium']),
    downloadFromPlaywright,
  ];
  for (const attempt of attempts) {
    await attempt();
    const installed = await firstThatStarts();
    if (installed) return installed;
  }
  throw new Error(HELP);
}

async function firstThatStarts(): Promise<string | undefined> {
  for (const path of candidates()) {
    try {
      await (await chromium.launch(launchOptions(path))).close();
      return path;
    } catch {
      console.log(`${path} does not start; looking for another browser.`);
    }
  }
  return undefined;
}

async function downloadFromPlaywright(): Promise<void> {
  await tool('playwright', ['install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
}
