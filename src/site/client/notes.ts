/**
 * A note opens below the paragraph that its number stands in, and takes the focus; its number closes it again.
 * An address that names a note opens it there too. Without this script numbers lead to the end of the chapter.
 */
import { showPlace } from './address.ts';

const NUMBER = '.mark-no a';

/** Wires the numbers, and their first words in the margin. */
export function followNotes(): void {
  for (const number of document.querySelectorAll<HTMLAnchorElement>(NUMBER)) {
    if (noteOf(number)?.matches('li')) number.setAttribute('aria-expanded', 'false');
  }
  addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const from = (event.target as Element).closest<HTMLElement>(
      `${NUMBER}, .digests p, .here .back`,
    );
    const number = from && numberOf(from);
    if (number && toggle(number)) event.preventDefault();
  });
  addEventListener('hashchange', openNamed);
  // The browser has then been to the note at the end of the chapter, and opened what it is folded in.
  addEventListener('load', () => requestAnimationFrame(openNamed));
}

/** The number of the first words in the margin, or of an open note. */
function numberOf(from: HTMLElement): HTMLAnchorElement | undefined {
  const numbers = from.closest('.passage')?.querySelectorAll<HTMLAnchorElement>(NUMBER) ?? [];
  const said = from.matches('.digests p') ? from.querySelector('b')?.textContent : undefined;
  const of = from.closest<HTMLElement>('.here')?.dataset['of'];
  return [...numbers].find(
    (number) => number === from || number.textContent === said || number.hash === `#claim-${of}`,
  );
}

const noteOf = ({ hash }: HTMLAnchorElement): Element | null =>
  document.getElementById(hash.slice(1));

/** @returns false where the note stands open already, and the link leads to it */
function toggle(number: HTMLAnchorElement, close = true): boolean {
  const note = noteOf(number);
  const passage = number.closest('.passage');
  if (!note?.matches('li') || !passage) return false;
  const of = note.id.slice('claim-'.length);
  const open = passage.querySelector<HTMLElement>(`.here[data-of="${of}"]`);
  if (open && close) {
    open.remove();
    number.setAttribute('aria-expanded', 'false');
    number.focus();
    return true;
  }
  const here = open ?? document.createElement('div');
  if (!open) {
    here.className = 'note here';
    here.dataset['of'] = of;
    here.setAttribute('role', 'note');
    here.setAttribute('aria-label', number.getAttribute('aria-label')!);
    here.tabIndex = -1;
    here.innerHTML = note.innerHTML;
    passage.append(here);
    number.setAttribute('aria-expanded', 'true');
  }
  here.focus();
  showPlace(note.id);
  return true;
}

/** Opens the note that the address names, at its sentence, or what else it names that lies in a fold. */
function openNamed(): void {
  if (!location.hash.startsWith('#claim-')) {
    const named = document.getElementById(location.hash.slice(1));
    const fold = named?.closest('details');
    if (fold && !fold.open) {
      fold.open = true;
      named?.scrollIntoView();
    }
    return;
  }
  const number = document.querySelector<HTMLAnchorElement>(`${NUMBER}[href$="${location.hash}"]`);
  if (!number || !toggle(number, false)) return;
  const list = noteOf(number)?.closest('details');
  if (list) list.open = false;
  number.scrollIntoView({ block: 'center' });
}
