/**
 * When to begin. The opening is painted first; then the rest is laid out in parts, so that no frame takes long
 * on a slow phone; then come the tasks that need the whole page. early.ts says with `data-laying` whether to
 * go slowly; chapter.css skips what is out of sight and not `.laid` yet.
 */
import { stayStill } from './capable.ts';

const root = document.documentElement;
const tasks: (() => void)[] = [];
/** The chapters and scenes, and what comes after the story. */
const PARTS = '.chapter, .scene, .end';
/** Milliseconds into a frame after which no other part or task begins: a fast machine has time for several. */
const BUDGET = 4;
/** What may lead a reader out of the opening. */
const LEAVING = ['scroll', 'click'];

const isLaying = (): boolean => 'laying' in root.dataset;

/** Runs `task` once the page is laid out. */
export function soon(task: () => void): void {
  tasks.push(task);
}

/** Lays the page out and runs the tasks. To be called once, when all tasks are known. */
export function layOut(): void {
  if (!isLaying()) {
    finish();
    return;
  }
  const parts = [...document.querySelectorAll(PARTS)];
  const next = (): void => {
    const end = performance.now() + BUDGET;
    while (isLaying() && performance.now() < end) step(parts);
    if (isLaying()) requestAnimationFrame(next);
  };
  for (const event of LEAVING) addEventListener(event, hurry, true);
  requestAnimationFrame(() => requestAnimationFrame(next));
}

/** Lays out the next part, or begins the next task, or is done. */
function step(parts: Element[]): void {
  const part = parts.shift();
  part?.classList.add('laid');
  // Has it laid out now, so that the time it takes is seen.
  if (part) part.getBoundingClientRect();
  else if (tasks.length > 1) begin(tasks.shift());
  else finish();
}

/** A reader who goes far finds everything in its place, and not where it was guessed to be. */
function hurry({ type }: Event): void {
  if (type === 'click' || scrollY > innerHeight) finish();
}

function finish(): void {
  for (const event of LEAVING) removeEventListener(event, hurry, true);
  delete root.dataset['laying'];
  for (const task of tasks.splice(0)) begin(task);
}

/** By then early.ts no longer looks after the page. */
function begin(task?: () => void): void {
  try {
    task?.();
  } catch (error) {
    stayStill();
    throw error;
  }
}
