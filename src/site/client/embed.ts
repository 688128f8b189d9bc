/** All that runs in a framed picture: its steps, and the height that it tells the page around it. */
import { sendFrameHeight } from '@newswire/frames';

const main = document.querySelector<HTMLElement>('main')!;
const settings = new URLSearchParams(location.search);

/** One picture at a time, by buttons and arrow keys. */
function turnSteps(): void {
  const pictures = [...main.querySelectorAll<HTMLElement>('[data-picture]')];
  const group = main.querySelector<HTMLElement>('.turn');
  if (!group) return;
  const said = group.querySelector('[role=status]')!;
  const buttons = [...group.querySelectorAll<HTMLButtonElement>('[data-turn]')];
  let now = 0;
  const show = (next: number): void => {
    now = Math.min(Math.max(next, 0), pictures.length - 1);
    for (const [i, picture] of pictures.entries()) picture.hidden = i !== now;
    said.textContent = WORDS.stepOf
      .replace('{number}', `${now + 1}`)
      .replace('{count}', `${pictures.length}`);
    // Not disabled: a button that has the focus keeps it.
    for (const button of buttons) {
      const beyond = pictures[now + Number(button.dataset['turn'])] === undefined;
      button.setAttribute('aria-disabled', String(beyond));
    }
  };
  for (const button of buttons)
    button.addEventListener('click', () => show(now + Number(button.dataset['turn'])));
  addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') show(now + 1);
    if (key === 'ArrowLeft') show(now - 1);
  });
  group.hidden = false;
  show(0);
}

/** In AMP’s words, and in Pym’s where a Pym page made the frame and gave it a name. */
function tellHeight(): void {
  const pym = settings.get('childId');
  const tell = (): void => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    sendFrameHeight(height);
    if (pym) parent.postMessage(`pymxPYMx${pym}xPYMxheightxPYMx${height}`, '*');
  };
  new ResizeObserver(tell).observe(main);
  // The page around may begin to listen when all is said.
  addEventListener('message', ({ data }) => {
    if (data?.sentinel === 'amp' && data.type === 'frames-init') tell();
  });
  addEventListener('load', tell);
}

turnSteps();
if (parent !== window) tellHeight();
