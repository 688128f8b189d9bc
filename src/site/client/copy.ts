/** Puts a copy button under each citation. Without a script, or on an address without a clipboard, one selects. */
if (navigator.clipboard) {
  for (const text of document.querySelectorAll<HTMLElement>('pre[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = WORDS.copy;
    button.setAttribute('aria-label', WORDS.copyOf.replace('{what}', text.dataset['copy'] ?? ''));
    const said = document.createElement('span');
    // A status would be named at every control, empty as it is.
    said.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.textContent ?? '').then(
        () => (said.textContent = ` ${WORDS.copied}`),
        () => (said.textContent = ` ${WORDS.notAllowed}`),
      );
    });
    text.after(button, said);
  }
}
