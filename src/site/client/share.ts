/** One quiet control a chapter and a scene: the system's share sheet where there is one, else the link is copied. */

/** Nothing is asked of anybody. From a disk there is no link to share. */
export function offerSharing(): void {
  if (!/^http/.test(location.protocol) || !(navigator.share || navigator.clipboard)) return;
  // Nothing stands between the last picture and the last words: the control of its chapter is near.
  const closing = [...document.querySelectorAll('scroll-scene')].pop();
  for (const place of document.querySelectorAll('.chapter > .notes, scroll-scene')) {
    if (place === closing) continue;
    // A step has a page of its own, so that the link unfolds with its picture.
    const first = place.querySelector('[data-step]')?.id;
    const path = first ? `s/${first}/` : `#${place.parentElement?.id}`;
    const button = document.createElement('button');
    button.className = 'share';
    button.textContent = first ? WORDS.sharePicture : WORDS.shareChapter;
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
    if (first) place.append(line);
    else place.after(line);
  }
}
