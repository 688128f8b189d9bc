/** What the scripts write, in the language of the story: the build puts the words in (bundle.ts). */
declare const WORDS: import('../../story/words/words.ts').Words['script'];
