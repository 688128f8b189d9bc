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
  let told = 0;
  const tell = (): void => {
    told = Math.ceil(main.getBoundingClientRect().height);
    sendFrameHeight(told);
    if (pym) parent.postMessage(`pymxPYMx${pym}xPYMxheightxPYMx${told}`, '*');
  };
  new ResizeObserver(tell).observe(main);
  // A frame that becomes as high as it asked has a page around it that follows. From then on it has no scroll bars:
  // beside one, its words are narrower and its picture lower, and it would ask for too little and keep the bar.
  addEventListener('resize', () => {
    if (Math.abs(innerHeight - told) <= 1) document.documentElement.dataset['followed'] = '';
  });
  // The page around may begin to listen when all is said.
  addEventListener('message', ({ data }) => {
    if (data?.sentinel === 'amp' && data.type === 'frames-init') tell();
  });
  addEventListener('load', tell);
}

turnSteps();
if (parent !== window) tellHeight();
