/**
 * One scene: chooses which step is being read and switches the marks of its stage.
 *
 * scroller.ts only says that something crossed the line. Which step is active is always read from the page as
 * it stands, so that reloads, jumps and flings cannot leave a wrong state (scrollama#70, #56, #26, #78).
 */
import { followGathering } from './gathering.ts';
import { lineAt, stepPart } from './line.ts';
import { isLive } from './motion.ts';
import { followSteps, measureSteps, startScroller, stopScroller } from './scroller.ts';

export class ScrollScene extends HTMLElement {
  #steps: HTMLElement[] = [];
  #stage: HTMLElement | null = null;
  #line = 0;
  #watch = new ResizeObserver(() => this.#fit());

  connectedCallback(): void {
    this.#steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    this.#stage = this.querySelector('[data-stage]');
    addEventListener('motionchange', this.#start);
    addEventListener('resize', this.#fit);
    followSteps(this.#steps, this.#read);
    if (this.#stage) followGathering(this.#stage, this.#steps);
    this.#start();
  }

  disconnectedCallback(): void {
    removeEventListener('motionchange', this.#start);
    removeEventListener('resize', this.#fit);
    this.#stop();
  }

  #start = (): void => {
    this.#stop();
    if (!isLive()) return;
    this.#line = this.#due();
    startScroller(this.#line);
    for (const step of this.#steps) this.#watch.observe(step);
    this.#read();
  };

  #stop(): void {
    this.#watch.disconnect();
    if (!isLive()) stopScroller();
    for (const step of this.#steps) step.removeAttribute('aria-current');
  }

  #fit = (): void => {
    if (this.#due() !== this.#line) {
      this.#start();
      return;
    }
    measureSteps();
    this.#read();
  };

  /** Where the line has to be, in px from the window's top (px: scrollama#126). */
  #due(): number {
    return Math.round(lineAt(stepPart()));
  }

  #read = (): void => {
    if (!isLive()) return;
    const line = this.#line + 1;
    const passed = this.#steps.filter((step) => step.getBoundingClientRect().top <= line);
    const active = passed.at(-1) ?? this.#steps[0];
    if (!active) return;
    if (active.getAttribute('aria-current') !== 'step') this.#show(active);
  };

  #show(active: HTMLElement): void {
    for (const step of this.#steps) step.removeAttribute('aria-current');
    active.setAttribute('aria-current', 'step');
    const stage = this.#stage;
    if (!stage) return;
    stage.dataset['state'] = active.id;
    // A picture too tall for the stage stands in its step, or in the next.
    const isDrawn = (root: Element, what: string): boolean =>
      [...root.querySelectorAll(what)].some((svg) => svg.getClientRects().length > 0);
    stage.classList.toggle('away', isDrawn(active, '[data-still] .tall') || !isDrawn(stage, '.g'));
    for (const mark of stage.querySelectorAll('[data-in]')) {
      mark.classList.toggle('on', mark.getAttribute('data-in')?.split(' ').includes(active.id));
      // The same state is the same markup, however one came to it.
      if (mark.classList.length === 0) mark.removeAttribute('class');
    }
  }
}
