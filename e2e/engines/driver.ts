/**
 * One face for the engines that Playwright cannot drive as a system packages them: Firefox by WebDriver BiDi
 * (puppeteer-core), WebKit by WebDriver and a bare WebKitGTK window.
 */
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

export const ENGINES = ['firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

export interface Wishes {
  /** Prefers a dark page. */
  dark: boolean;
  /** Prefers reduced motion. */
  still: boolean;
}

/** What a frame of the page shows, whatever site it is of. */
interface Frame {
  evaluate: Driver['evaluate'];
  click: Driver['click'];
}

/** A browser with one page in one window. */
export interface Driver {
  /** Everything that the page has written to the console, thrown or failed to load since it was opened. */
  faults: string[];
  /** Leads to an address and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Runs `task` in the page; what it takes and gives is JSON. */
  evaluate<A extends unknown[], R>(task: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** The window's inner size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** A wheel's turn over the middle of the window, in CSS pixels downwards. */
  wheel(distance: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** A click on the middle of what the selector finds first, brought into view. */
  click(selector: string): Promise<void>;
  /** The n-th frame of the page, from 0. */
  frame(n: number): Frame;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** The page on A4, as a PDF. */
  print(): Promise<Uint8Array>;
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Key =
  | 'Space'
  | 'PageDown'
  | 'PageUp'
  | 'Escape'
  | 'Enter'
  | 'Tab'
  | 'Home'
  | 'End'
  | 'ArrowLeft'
  | 'ArrowRight';

/** @throws Error in a sentence where the engine does not start */
export function launch(engine: Engine, wishes: Wishes): Promise<Driver> {
  return engine === 'firefox' ? firefox(wishes) : webkit(wishes);
}
