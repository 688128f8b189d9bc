/**
 * Runs in the head of a framed picture, before anything is drawn. Its ink and its scheme are for a light or a dark
 * page: as the address says, else as the reader prefers. Where the page around it has the same scheme, browsers let
 * that show through; where it has another, they put a ground of the frame's own scheme behind it.
 */
const root = document.documentElement;
const wanted = new URLSearchParams(location.search).get('theme');
const dark = matchMedia('(prefers-color-scheme: dark)');

function show(): void {
  const isDark = wanted === 'dark' || (wanted !== 'light' && dark.matches);
  root.dataset['embed'] = isDark ? 'dark' : 'light';
  root.dataset['light'] = isDark ? 'night' : 'framed';
}

dark.addEventListener('change', show);
show();
// Opened alone it has no page around it, and keeps its ground.
if (parent !== window) root.dataset['framed'] = '';
