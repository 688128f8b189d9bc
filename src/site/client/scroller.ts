/**
 * One scrollama for all scenes of the page, and one observer of jumps: each that is set up listens to the scroll for
 * good, and asks at every frame where the page is, which is what costs a slow phone its frames.
 */
import scrollama from 'scrollama';

/** The types leave this out, and offsets in px, which scrollama takes (and which address bars cannot move: #126). */
type Scroller = ReturnType<typeof scrollama> & { offset: (line: 0.7) => void };

/** After these the page may stand elsewhere; WebKit shows a page again before it has scrolled back. */
const MOVES = ['hashchange', 'pageshow', 'scrollend'];

let scroller: Scroller | undefined;
/** Tells of steps that a jump takes past the line between two frames, which scrollama never sees on it. */
let jumps: IntersectionObserver | undefined;
let line = 0;
let isMeasuring = false;
/** Frames until the page is read once more. */
let frames = 0;
const readers = new Map<Element, () => void>();

/** @param read is called when one of the steps comes to the line or leaves it, or the page may stand elsewhere */
export function followSteps(steps: readonly HTMLElement[], read: () => void): void {
  for (const step of steps) readers.set(step, read);
}

/** @param px where the line lies, from the window's top */
export function startScroller(px: number): void {
  const offset = `${px}px` as unknown as 0.7;
  if (!scroller) {
    const tell = ({ element }: { element: HTMLElement }): void => readers.get(element)?.();
    scroller = scrollama() as Scroller;
    const step = document.querySelectorAll<HTMLElement>('[data-step]');
    scroller.setup({ step, offset }).onStepEnter(tell).onStepExit(tell);
    for (const event of MOVES) addEventListener(event, readSoon);
  } else if (px !== line) scroller.offset(offset);
  if (px !== line) jumps?.disconnect();
  if (px !== line || !jumps) {
    // Everything above the line, however far: a step is in it or not, whatever way it came.
    const rootMargin = `9999999px 0px ${px - innerHeight}px 0px`;
    jumps = new IntersectionObserver((seen) => readAll(seen.map(({ target }) => target)), {
      rootMargin,
    });
  }
  for (const step of readers.keys()) jumps.observe(step);
  line = px;
  scroller.enable();
}

export function stopScroller(): void {
  scroller?.disable();
  jumps?.disconnect();
  jumps = undefined;
}

/** Each scene of these steps reads the page once. */
function readAll(steps: Iterable<Element> = readers.keys()): void {
  for (const read of new Set([...steps].map((step) => readers.get(step)))) read?.();
}

/** At once, and when the browser has had two frames to bring the page to where it goes. */
function readSoon(): void {
  readAll();
  if (frames === 0) requestAnimationFrame(wait);
  frames = 2;
}

function wait(): void {
  frames -= 1;
  if (frames > 0) requestAnimationFrame(wait);
  else readAll();
}

/** A step that opens a note changes height: scrollama must measure anew (scrollama#145, #65, #22), once for all. */
export function measureSteps(): void {
  if (!isMeasuring)
    queueMicrotask(() => {
      isMeasuring = false;
      scroller?.resize();
    });
  isMeasuring = true;
}
