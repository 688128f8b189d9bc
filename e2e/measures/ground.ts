/** What a picture of the screen shows. */
import UPNG from 'upng-js';

/** Red, green, blue and opacity of each pixel, in rows. */
export function pixelsOf(png: Uint8Array): Uint8Array {
  const [rgba = new ArrayBuffer(0)] = UPNG.toRGBA8(UPNG.decode(new Uint8Array(png).buffer));
  return new Uint8Array(rgba);
}

/** The ground: the most frequent colour, as computed styles print colours. */
export function groundIn(png: Uint8Array): string {
  const bytes = pixelsOf(png);
  const counts = new Map<string, number>();
  for (let at = 0; at < bytes.length; at += 4) {
    const colour = `rgb(${bytes.subarray(at, at + 3).join(', ')})`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
