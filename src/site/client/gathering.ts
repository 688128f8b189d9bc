/**
 * People gather with the scroll where the browser has no timelines of its own for it: one transform a frame.
 * The styles say the same to those that have (stage.css): from the step's top at 120 % of the window, over 125 %:
 * where a link to the step brings it, some are there.
 */
import { isLive } from './motion.ts';

const FROM = 1.2;
const OVER = 1.25;

export function followGathering(stage: HTMLElement, steps: readonly HTMLElement[]): void {
  const veils = stage.querySelectorAll<SVGElement>('[data-veil]');
  const step = steps.find(({ dataset }) => 'gathers' in dataset);
  if (!step || veils.length === 0) return;
  if (CSS.supports('animation-timeline: view()')) {
    // Two windows around it the styles take over; before and after, everybody is away or there.
    new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const { isIntersecting, boundingClientRect } = entry;
        stage.classList.toggle('near', isIntersecting);
        stage.classList.toggle('gathered', !isIntersecting && boundingClientRect.top < 0);
      },
      { rootMargin: '200% 0px' },
    ).observe(step);
    return;
  }
  let isAsked = false;
  const draw = (): void => {
    isAsked = false;
    if (!isLive()) return;
    const passed = FROM - step.getBoundingClientRect().top / innerHeight;
    const left = 1 - Math.min(1, Math.max(0, passed / OVER));
    const towards = `translateY(calc(var(--gather-to, 0%) * ${1 - left}))`;
    for (const veil of veils) veil.style.transform = `${towards} scale(${left})`;
  };
  const ask = (): void => {
    if (!isAsked) requestAnimationFrame(draw);
    isAsked = true;
  };
  for (const event of ['scroll', 'resize', 'pageshow']) addEventListener(event, ask);
  draw();
}
