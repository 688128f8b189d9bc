/** Puts the address of this site into the codes to copy, and selects a code that is clicked into. */
const here = new URL('../', location.href).href;
const unknown = 'https://the-address-of-this-site/';

for (const box of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-code]')) {
  if (/^http/.test(here)) box.value = box.value.replaceAll(unknown, here);
  box.addEventListener('focus', () => {
    box.select();
    // The selection is brought into view as it is, beneath a header too; the box keeps clear of that.
    box.scrollIntoView({ block: 'nearest' });
  });
}
