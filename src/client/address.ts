/** The address follows the reader, without adding to the history. */

let loaded = document.readyState === 'complete';
addEventListener('load', () => {
  // The browser still has to bring the reader to the place the address names.
  requestAnimationFrame(() => requestAnimationFrame(() => (loaded = true)));
});

/** Puts `id` behind the # of the address; nothing happens before the page has loaded. */
export function showPlace(id: string): void {
  if (loaded && location.hash !== `#${id}`) replace((url) => (url.hash = id));
}

/** Sets or removes a setting in the query of the address. */
export function showSetting(name: string, value: string | null): void {
  replace((url) => {
    const settings = url.search
      .slice(1)
      .split('&')
      .filter((part) => part && part.split('=')[0] !== name);
    if (value !== null) settings.push(value ? `${name}=${value}` : name);
    url.search = settings.join('&');
  });
}

function replace(change: (url: URL) => void): void {
  const url = new URL(location.href);
  change(url);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Sandboxed frames and some browsers on file:// refuse; the page works without.
  }
}
