/** Fields for words with gaps: which gaps may stand in them, and which must. */
import { z } from 'astro/zod';
import { gapsIn, type Phrase, phraseOf } from './phrase.ts';

export const text = z.string().min(1);

/** Words whose gaps are filled where they are used. */
export function phrase<const Gaps extends readonly string[]>(...gaps: Gaps) {
  return withGaps(gaps).transform((words): Phrase<Gaps[number]> => phraseOf(words));
}

/** The same for a script, which fills them itself. */
export function withGaps(gaps: readonly string[], needed: readonly string[] = gaps) {
  return text.superRefine((words, context) => {
    const found = gapsIn(words);
    const unknown = found.filter((gap) => !gaps.includes(gap));
    const missing = needed.filter((gap) => !found.includes(gap));
    const list = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(', ');
    if (unknown.length > 0)
      context.addIssue({ code: 'custom', message: `the gap ${list(unknown)} is not one of it` });
    if (missing.length > 0)
      context.addIssue({ code: 'custom', message: `the gap ${list(missing)} is not in it` });
  });
}
