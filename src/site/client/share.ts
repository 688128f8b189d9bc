/** One quiet control a scene, and one for the story at its end: the share sheet where there is one, else the link is copied. */

/** Nothing is asked of anybody. From a disk there is no link to share. */
export function offerSharing(): void {
  if (!/^http/.test(location.protocol) || !(navigator.share || navigator.clipboard)) return;
  // Nothing stands between the last picture and the last words: the control of the story is near.
  const places = [...document.querySelectorAll('scroll-scene')].slice(0, -1);
  places.push(...[...document.querySelectorAll('.chapter > .notes')].slice(-1));
  for (const place of places) {
    // A step has a page of its own, so that the link unfolds with its picture.
    const first = place.querySelector('[data-step]')?.id;
    const path = first ? `s/${first}/` : '';
    const button = document.createElement('button');
    button.className = 'share';
    button.textContent = first ? WORDS.sharePicture : WORDS.shareStory;
    const said = document.createElement('span');
    // A status would be named at every control, empty as it is.
    said.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      const { href } = new URL(path, location.origin + location.pathname);
      if (navigator.share) navigator.share({ url: href }).catch(() => {});
      else
        navigator.clipboard.writeText(href).then(
          () => (said.textContent = ` ${WORDS.linkCopied}`),
          () => (said.textContent = ` ${href}`),
        );
    });
    const line = document.createElement('p');
    line.className = 'share-line';
    line.append(button, said);
    const fold = place.nextElementSibling;
    if (fold?.matches('.figures')) {
      const row = document.createElement('div');
      row.className = 'figures-row';
      fold.before(row);
      row.append(fold, line);
    } else if (first) place.append(line);
    else place.after(line);
  }
}
