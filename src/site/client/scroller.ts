/**
 * One scrollama for all scenes of the page: each that is set up listens to the scroll for good, and asks at every
 * frame where the page is, which is what costs a slow phone its frames.
 */
import scrollama from 'scrollama';

/** The types leave this out, and offsets in px, which scrollama takes (and which address bars cannot move: #126). */
type Scroller = ReturnType<typeof scrollama> & { offset: (line: 0.7) => void };

let scroller: Scroller | undefined;
let line = 0;
let isAsked = false;
const readers = new Map<Element, () => void>();

/** @param read is called when one of the steps comes to the line or leaves it */
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
  } else if (px !== line) scroller.offset(offset);
  line = px;
  scroller.enable();
}

export function stopScroller(): void {
  scroller?.disable();
}

/** A step that opens a note changes height: scrollama must measure anew (scrollama#145, #65, #22), once for all. */
export function measureSteps(): void {
  if (!isAsked)
    queueMicrotask(() => {
      isAsked = false;
      scroller?.resize();
    });
  isAsked = true;
}
