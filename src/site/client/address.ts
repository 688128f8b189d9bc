/** The address follows the reader, without adding to the history. */

/** Puts `id` behind the # of the address, or nothing for '', and keeps `place`, if any, with this entry of the history. */
export function showPlace(id: string, place?: unknown): void {
  replace((url) => (url.hash = id), place ? { ...history.state, place } : history.state);
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

function replace(change: (url: URL) => void, state: unknown = history.state): void {
  const url = new URL(location.href);
  change(url);
  try {
    history.replaceState(state, '', url);
  } catch {
    // Sandboxed frames and some browsers on file:// refuse; the page works without.
  }
}
