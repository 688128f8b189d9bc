/** Whether the page moves at all: in a browser that cannot show it as meant, it stays flat, with every still. */

/** Both scripts of the page ask, so that neither starts without the other. */
export function isCapable(): boolean {
  return (
    ['IntersectionObserver', 'customElements', 'ResizeObserver'].every((name) => name in window) &&
    // The stage is measured in the window's smallest height; without that it would cover the words.
    CSS.supports('height', '1svh')
  );
}

/** Leaves the page flat for good, and offers no motion that would not come. */
export function stayStill(): void {
  document.documentElement.dataset['motion'] = 'still';
  document.querySelector('#motion')?.remove();
}
