/** Switches between the moving page and the still one. */
import { showSetting } from './address.ts';

const root = document.documentElement;

/** The page as it is now: 'live' or 'still'. */
export const isLive = (): boolean => root.dataset['motion'] === 'live';

/** Wires the "Read without motion" link, which works as a plain link too, and the system's preference. */
export function followMotion(): void {
  const link = document.querySelector<HTMLAnchorElement>('#motion');
  const set = (live: boolean): void => {
    root.dataset['motion'] = live ? 'live' : 'still';
    name();
    dispatchEvent(new Event('motionchange'));
  };
  const name = (): void => {
    if (link) link.textContent = isLive() ? WORDS.still : WORDS.moving;
  };
  name();
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    set(!isLive());
    showSetting('still', isLive() ? null : '');
  });
  // Older browsers cannot be asked to tell of a change; they are asked once, by head-script.ts.
  matchMedia('(prefers-reduced-motion: reduce)').addEventListener?.('change', ({ matches }) => {
    if (matches) set(false);
  });
}
