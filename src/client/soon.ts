/**
 * When to begin. Where the page opens at its top, the opening is painted first; then the rest is laid out in
 * parts, so that no frame takes long on a slow phone; then come the tasks that need the whole page.
 * chapter.css skips what is out of sight and not `.laid` yet.
 */
import { stayStill } from './capable.ts';
import { endLaying, isLaying } from './laying.ts';

/** The chapters and scenes, and what comes after the story. */
const PARTS = '.chapter, .scene, .end';
/** Milliseconds into a frame after which no other part or task begins: a fast machine has time for several. */
const BUDGET = 4;

const tasks: (() => void)[] = [];
let isLaidOut = false;

/** Runs `task` once the page is laid out, or at once when it is. */
export function soon(task: () => void): void {
  if (isLaidOut) begin(task);
  else tasks.push(task);
}

/** Lays the page out and runs the tasks. To be called once. */
export function layOut(): void {
  const parts = [...document.querySelectorAll(PARTS)];
  const next = (): void => {
    if (!isLaying()) {
      finish();
      return;
    }
    const end = performance.now() + BUDGET;
    do step(parts);
    while (isLaying() && performance.now() < end);
    requestAnimationFrame(next);
  };
  if (isLaying()) requestAnimationFrame(() => requestAnimationFrame(next));
  else finish();
}

/** Lays out the next part, or begins the next task, or is done. */
function step(parts: Element[]): void {
  const part = parts.shift();
  part?.classList.add('laid');
  // Has it laid out now, so that the time it takes is seen.
  if (part) part.getBoundingClientRect();
  else if (tasks.length > 0) begin(tasks.shift());
  else endLaying();
}

function finish(): void {
  isLaidOut = true;
  while (tasks.length > 0) begin(tasks.shift());
}

/** A task that fails leaves the page flat for good, without the others: early.ts may no longer see it. */
function begin(task?: () => void): void {
  try {
    task?.();
  } catch (error) {
    tasks.length = 0;
    stayStill();
    throw error;
  }
}
