/** Contrast of computed colours, by the formulas of WCAG 2.2 (relative luminance, contrast ratio). */

/**
 * The WCAG contrast ratio of two colours as computed styles print them, 1 to 21.
 * @throws Error for a colour that is neither rgb() nor color(srgb …)
 */
export function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [, space, list = ''] = /^(rgba?|color)\((.*)\)$/.exec(colour) ?? [];
  if (!space) throw new Error(`no way to read the colour "${colour}"`);
  const scale = space === 'color' ? 1 : 255;
  const channels = (list.match(/[\d.]+(e-\d+)?/g) ?? []).slice(0, 3).map((n) => Number(n) / scale);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
