/** The date line follows the steps that have a day of their own; all others leave it to its chapter. */

/** The first day without an internet. */
const SILENCE = 5;
const own = new WeakMap<Element, string>();

/** @param step the step being read; undefined outside the scene */
export function showDay(line: HTMLElement, step?: HTMLElement): void {
  const { day = '', date = '' } = step?.dataset ?? {};
  if ((line.dataset['day'] ?? '') === day) return;
  const markup = own.get(line) ?? line.innerHTML;
  own.set(line, markup);
  line.innerHTML = markup;
  line.dataset['day'] = day;
  if (day === '') return;
  for (const [index, tick] of line.querySelectorAll('.tick').entries())
    tick.classList.toggle('now', index + 1 === Number(day));
  line.querySelector('b')?.replaceChildren(date);
  line.querySelector('.hour')?.remove();
  if (Number(day) < SILENCE) line.querySelector('.offline')?.remove();
}
