/** Where a sentence ends: one that is told within quotation marks has ended with them. */

/** A full stop and its kin, and whatever closes around it. */
const ENDED = /[.!?…][’”»“"')\]]*$/u;

/** What a sentence that ends with these words still needs: a full stop, or nothing. */
export const stopAfter = (words: string): '' | '.' => (ENDED.test(words.trimEnd()) ? '' : '.');
