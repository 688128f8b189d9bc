/** What a story holds only so much of: tags of speech, and notes of the editors. */
import type { Body } from '../body.ts';
import { isEnglish } from '../words/words.ts';
import type { Draft } from '../draft.ts';
import type { Place, Problems } from '../problems.ts';
import type { StoryMeta } from '../schema.ts';
import { isNarrator } from '../speakers.ts';
import { voiceIn } from '../voice.ts';
import { pattern } from '../phrase.ts';

export function checkLimits(draft: Draft, problems: Problems): void {
  const { meta } = draft;
  const limits = meta?.data.limits;
  if (!meta || !limits) return;
  const bodies = draft.chapters.flatMap(({ body }) => body ?? []);
  // Tags of speech are told by the order of English words; for another language an editor has to count.
  const english = draft.words && isEnglish(draft.words);
  const tags = english ? bodies.flatMap((body) => speechTags(body, meta.data)) : [];
  const tooMany = tags[limits.speechTags];
  if (tooMany) {
    const found = `the story names its speaker ${tags.length} times, as in “${tooMany.text}”`;
    const remedy = `keep at most ${limits.speechTags}: the form tells whose words they are`;
    problems.add(tooMany.at, found, remedy);
  }
  const editors = bodies.flatMap(({ elements }) =>
    elements.filter(({ name }) => name === 'Editor'),
  );
  const last = editors[limits.editors];
  if (last) {
    const remedy = `keep at most ${limits.editors}: what matters belongs in the text, the rest in the method`;
    problems.add(last.at, `the story has ${editors.length} editors’ notes`, remedy);
  }
}

/** A place where the words say that the account says so. */
interface SpeechTag {
  text: string;
  at: Place;
}

/** Every tag of speech of a page: "the account says", "says the source", "according to the source". */
function speechTags({ blocks }: Body, { owners, speakers, speechVerbs }: StoryMeta): SpeechTag[] {
  const own = new Set(speakers.filter(isNarrator).map(({ owner = '' }) => owner));
  const names = [...own].flatMap((owner) => owners[owner] ?? []);
  if (names.length === 0 || speechVerbs.length === 0) return [];
  const named = names.map(pattern).join('|');
  const who = `(?:it|${named})`;
  const verb = `(?:${speechVerbs.map(pattern).join('|')})`;
  // A word or two may stand between: "the account, it seems, says" is none, "the account also says" is one.
  const tag = new RegExp(
    `(?<!\\p{L})(?:${who}(?:\\s+\\p{L}+ly|\\s+also|\\s+then|\\s+thus)?\\s+${verb}|${verb}\\s+${who}|(?:by|according\\s+to)\\s+(?:${named}))(?!\\p{L})`,
    'giu',
  );
  return blocks
    .filter(({ parent }) => voiceIn(parent) !== 'editor')
    .flatMap(({ text, at }) =>
      [...text.matchAll(tag)].map((match) => ({
        text: match[0].replace(/\s+/g, ' '),
        at: at(match.index),
      })),
    );
}
