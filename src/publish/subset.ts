/** Cuts a font down by subset-font, or takes what an earlier build has cut. */
import subsetFont, { type Options } from 'subset-font';
import { kept } from './work-cache.ts';

/** @param text the characters that stay */
export function subset(font: Buffer, text: string, options: Options): Promise<Buffer> {
  return kept({ step: 'subset', ...options }, [font, text], () => subsetFont(font, text, options));
}
