/** The part of subset-font, which ships no types, that is used here. */
declare module 'subset-font' {
  export interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Axes of a variable font, each pinned to one value. */
    variationAxes?: Record<string, number>;
    /** Keeps every glyph, whatever the text. */
    keepAllGlyphs?: boolean;
    /** Tags of OpenType features; all without it. */
    keepFeatures?: readonly string[];
  }
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: Options,
  ): Promise<Buffer>;
}
