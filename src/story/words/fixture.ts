/** For tests: the words of a language. */
import { Problems } from '../problems.ts';
import { readWords, type Words } from './words.ts';

/** @throws ContentError where a word is missing or wrong */
export function wordsIn(language: string): Words {
  const problems = new Problems();
  const words = readWords(language, 'no-such-folder', { file: 'story.yaml', line: 1 }, problems);
  problems.throwIfAny();
  return words!;
}

export const ENGLISH = wordsIn('en');
