/** The layers of drawings that layers.ts has put into the page, taken out again for book and paper. */

const CARRIED = /--([\w-]+):url\("data:image\/svg\+xml,([^"]*)"\)/g;

/** @returns the drawings by the names of their classes */
export function carriedDrawings(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(CARRIED)].map(([, name = '', text = '']) => [name, decodeURIComponent(text)]),
  );
}

/** The page with every drawing in the ink of paper. */
export function withInk(html: string): string {
  return html.replaceAll(CARRIED, (_, name: string, text: string) => {
    const svg = onPaper(decodeURIComponent(text)).replace(/[%#<>\r\n]/g, encodeURIComponent);
    return `--${name}:url("data:image/svg+xml,${svg}")`;
  });
}

/** Dark ink whatever the reader's screen prefers: by night a drawing has light ink, which paper would swallow. */
export function onPaper(svg: string): string {
  return svg
    .replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)\s*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
    .replaceAll(/#e9e4d8/gi, '#111');
}
