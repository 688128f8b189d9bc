/**
 * Where the reader is. Once the reader rests, the address names the chapter or the step, and the history keeps
 * the passage; not more often, since some browsers ask for the icon at each change of the history. When the page
 * is turned, resized or set in other type, and when it is opened again, that passage comes back to the height of
 * the window where it was: browsers keep a number of pixels, or go by the address.
 */
import { showPlace } from './address.ts';
import { lineAt, stepPart } from './line.ts';
import { isLive } from './motion.ts';

/** Parts of the window's height: where a passage is read, and what a chapter or a step has passed once it is. */
const LINE = { passage: 0.4, chapter: 0.5 };
/** Milliseconds without a scroll after which the reader rests. */
const REST = 250;
/** What the page is made of, from its top to its foot. */
const PARTS = '.hero, main > *, footer';
/** What a closed fold holds: browsers have not laid it out, and would for whoever asks where it is. */
const FOLDED = 'details:not([open]) :not(summary)';
/** What words stand in. */
const PASSAGES = '.hero, [data-step], :is(main, footer) :is(p, h2, h3, li, figure, summary)';

/** A passage, and where in it the line lies. */
interface Place {
  /** The number of the passage in the page, and how it begins: another edition has others. */
  index: number;
  begins: string;
  /** The part of its height above the line, and what is left between both, in px. */
  part: number;
  gap: number;
}

let passages: HTMLElement[] = [];
let place: Place | undefined;
let resting = 0;
/** Where comeBack() has brought the page: the scroll that tells of it is no reader's. */
let brought = -1;
/** Where the page was when its place was last looked for. */
let rested = -1;
/** Whether the page has been opened again, and the reader has not moved yet: what scrolls it now is the browser. */
let isReturning = false;

export function followPlace(): void {
  passages = [...document.querySelectorAll<HTMLElement>(PASSAGES)];
  addEventListener('scroll', wait, { passive: true });
  addEventListener('resize', turn);
  addEventListener('motionchange', comeBack);
  const main = document.querySelector('main');
  // Larger type, a closed record, another font: whatever moves the words while nobody scrolls.
  if (main) new ResizeObserver(() => resting || hasJumped() || comeBack()).observe(main);
  reopen();
}

let width = innerWidth;

/** A phone that shows or hides its bars while the reader scrolls has not been turned. */
function turn(): void {
  if (resting && innerWidth === width) return;
  // A scroll just before was the browser’s, which has the page in its new length first.
  clearTimeout(resting);
  resting = 0;
  width = innerWidth;
  comeBack();
}

/** The reader moves; the place is looked for afterwards. */
function wait(): void {
  if (scrollY === brought) return;
  if (isReturning) {
    comeBack();
    return;
  }
  brought = -1;
  clearTimeout(resting);
  resting = window.setTimeout(rest, REST);
}

function rest(): void {
  rested = scrollY;
  place = find();
  // In a task of its own: the two together would be a long one on a slow phone.
  resting = window.setTimeout(show);
}

function show(): void {
  resting = 0;
  showPlace(isLive() ? placeName() : location.hash.slice(1), place);
}

/** The step, the chapter or the section at the end that is read; nothing on the cover. */
function placeName(): string {
  const read = stepPart();
  const passed = [...document.querySelectorAll('.hero, .chapter, section.end, [data-step]')].filter(
    (part) => hasPassed(part, part.matches('[data-step]') ? read : LINE.chapter),
  );
  const here = passed.at(-1);
  if (!here || here.matches('.hero')) return '';
  // A step is over with its scene; what follows is its chapter's again.
  const scene = here.closest('scroll-scene');
  const isOver = scene && scene.getBoundingClientRect().bottom < lineAt(LINE.chapter);
  return (isOver ? scene.closest('.chapter') : here)?.id ?? '';
}

const hasPassed = (part: Element, line: number): boolean =>
  part.getBoundingClientRect().top <= lineAt(line) + 1;

/** Words that stay beside their picture say nothing of how far the page has gone: there the step is the passage. */
function stays(step: Element): boolean {
  const words = step.querySelector('.step-words');
  return words !== null && getComputedStyle(words).position === 'sticky';
}

/** The passage at the line, or the nearest to it. Of a long page only what is near is asked: all would be a long task. */
function find(): Place | undefined {
  const line = lineAt(LINE.passage);
  const near = [...document.querySelectorAll(PARTS)].filter((part) => !isFar(part));
  const staying = new Set<Element | null>(
    near.flatMap((part) => [...part.querySelectorAll('[data-step]')].filter(stays)),
  );
  let found: Place | undefined;
  for (const [index, passage] of passages.entries()) {
    if (passage.matches(FOLDED) || !near.some((part) => part.contains(passage))) continue;
    const step = passage.closest('[data-step]');
    if (step && staying.has(step) !== (step === passage)) continue;
    const { top, bottom, height } = passage.getBoundingClientRect();
    // Not what is not shown, whose box some browsers keep, or what is there for screen readers alone.
    if (height < 2 || passage.checkVisibility?.() === false) continue;
    const gap = Math.max(top - line, 0) + Math.min(bottom - line, 0);
    if (found && Math.abs(gap) >= Math.abs(found.gap)) continue;
    found = { index, begins: beginning(passage), part: clamp((line - top) / height), gap };
  }
  return found;
}

const clamp = (part: number): number => Math.min(1, Math.max(0, part));
const beginning = ({ textContent }: Node): string => (textContent ?? '').trim().slice(0, 16);

/** By more than a window's height out of the window. */
function isFar(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom < -innerHeight || top > 2 * innerHeight;
}

/** A jump whose scroll the browser has not told of yet; a page that only moved with its words is still near. */
function hasJumped(): boolean {
  const passage = place && passages[place.index];
  return passage !== undefined && scrollY !== rested && isFar(passage);
}

/** Brings the passage back to the line. */
function comeBack(): void {
  const passage = place && passages[place.index];
  if (!place || !passage || beginning(passage) !== place.begins) return;
  const { part, gap } = place;
  const off = (): number => {
    const { top, height } = passage.getBoundingClientRect();
    return top + part * height - gap - lineAt(LINE.passage);
  };
  if (Math.abs(off()) > 1) scrollBy({ top: off(), behavior: 'instant' });
  // Words that stay beside their picture do not follow: then their step is what is brought into view.
  if (Math.abs(off()) > innerHeight / 2) passage.closest('[data-step]')?.scrollIntoView();
  brought = rested = scrollY;
}

/** After a reload, or on the way back, to the passage that was left; unless the reader has moved meanwhile. */
function reopen(): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const left = (history.state as { place?: Place } | null)?.place;
  const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'click'];
  let arrival = 0;
  const settle = (): void => {
    clearTimeout(arrival);
    for (const move of moves) removeEventListener(move, settle, true);
    removeEventListener('load', arrive);
    isReturning = false;
    // Nothing is written before the reader has moved: the address still leads to where it says.
    rested = scrollY;
    place = find();
  };
  const arrive = (): void => {
    if (isReturning) comeBack();
    // The browser still brings the reader to where it thinks the page was, or to what the address names: WebKit,
    // on a busy machine, long after the page has loaded.
    arrival = window.setTimeout(() => {
      if (isReturning) comeBack();
      settle();
    }, REST);
  };
  isReturning = visit !== undefined && visit.type !== 'navigate' && left !== undefined;
  if (isReturning) place = left;
  comeBack();
  for (const move of moves) addEventListener(move, settle, true);
  if (document.readyState === 'complete') arrive();
  else addEventListener('load', arrive);
}
