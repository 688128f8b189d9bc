/** A quiet control beside the figures of each graphic, and one for the story at its end: the share sheet where there is one, else the link is copied. */

/** Nothing is asked of anybody. From a disk there is no link to share. */
export function offerSharing(): void {
  if (!/^http/.test(location.protocol) || !(navigator.share || navigator.clipboard)) return;
  const places = [...document.querySelectorAll('.figures, .chapter:last-of-type > .notes')];
  for (const place of places) {
    // A step has a page of its own, so that the link unfolds with its picture.
    const first = place.matches('.figures')
      ? place.previousElementSibling?.querySelector('[data-step]')?.id
      : undefined;
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
    if (first) {
      const row = document.createElement('div');
      row.className = 'figures-row';
      place.before(row);
      row.append(place, line);
    } else place.after(line);
  }
}
