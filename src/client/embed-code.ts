/** Puts the address of this site into the codes to copy, and selects a code that is clicked into. */
for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-frame]')) {
  const address = new URL(`${box.dataset['frame']}/index.html`, location.href);
  address.hash = '';
  if (box.dataset['known'] === undefined && /^http/.test(address.protocol)) {
    box.value = box.value.replace(/src="[^"]*"/, `src="${address.href}"`);
  }
  box.addEventListener('focus', () => box.select());
}
