/** Pages: components and markdown. */
import { edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const first = 'chapters/01-first-day.mdx';

testMistakes([
  [
    'an unknown component',
    edit(first, '<Name id="almaty" />', '<Nmae id="almaty" />'),
    ['chapters/01-first-day.mdx:11: unknown component <Nmae>; remove it, or write "Name"'],
  ],
  [
    'an HTML tag',
    edit(first, 'See [the', 'See <b>it</b> [the'),
    [
      'chapters/01-first-day.mdx:13: unknown component <b>; remove it, or write one of Aside, Claim, Editor, Explanation, Fig, Inset, Name, Record, Scene, Status, Step, Tally',
    ],
  ],
  [
    'a passage written by hand',
    edit(first, '<Editor>\n', '<Passage ids="start">\n\nWords.\n\n</Passage>\n\n<Editor>\n'),
    [
      'chapters/01-first-day.mdx:15: unknown component <Passage>; remove it, or write one of Aside, Claim, Editor, Explanation, Fig, Inset, Name, Record, Scene, Status, Step, Tally',
    ],
  ],
  [
    'an unknown prop',
    edit(first, 'part="low"', 'prat="low"'),
    ['chapters/01-first-day.mdx:17: unknown prop "prat" of <Fig>; remove it, or write "part"'],
  ],
  [
    'a missing prop',
    edit(first, '<Name id="almaty" />', '<Name />'),
    ['chapters/01-first-day.mdx:11: <Name> has no id; add id="…", as in <Name id="almaty" />'],
  ],
  [
    'an empty prop',
    edit(first, '<Name id="almaty" />', '<Name id="" />'),
    ['chapters/01-first-day.mdx:11: <Name> has no id; add id="…", as in <Name id="almaty" />'],
  ],
  [
    'a prop twice',
    edit(first, '<Name id="almaty" />', '<Name id="almaty" id="almaty" />'),
    ['chapters/01-first-day.mdx:11: the prop "id" of <Name> stands twice; remove one'],
  ],
  [
    'a prop with another value',
    edit(first, 'part="low"', 'part="middle"'),
    [
      'chapters/01-first-day.mdx:17: part="middle" in <Fig>; write part="low" or part="high", or leave it out',
    ],
  ],
  [
    'a prop in braces',
    edit(first, '<Name id="almaty" />', '<Name id={"almaty"} />'),
    ['chapters/01-first-day.mdx:11: braces in the tag <Name>; write each value in quotation marks'],
  ],
  [
    'an import',
    edit(first, '<Claim id="start">', 'import x from "y"\n\n<Claim id="start">'),
    [
      'chapters/01-first-day.mdx:11: a line that begins with import or export; remove it: the components need no imports',
    ],
  ],
  [
    'an expression',
    edit(first, 'See [the', 'See {1 + 1} [the'),
    ['chapters/01-first-day.mdx:13: braces in prose; remove them; a comment is written {/* … */}'],
  ],
  [
    'a block within a line',
    edit(
      first,
      '<Editor>\n\nIt was over <Fig id="crowd-count" part="low" /> people.\n\n</Editor>',
      '<Editor>It was.</Editor>',
    ),
    [
      'chapters/01-first-day.mdx:15: <Editor> stands within a line; write <Editor> on a line of its own, with a blank line before and after what it holds',
    ],
  ],
  [
    'an inline component on lines of its own',
    edit(
      first,
      '<Claim id="start">It began</Claim> on 1 January in',
      '<Claim id="start">\n\nIt began\n\n</Claim>\n\nIn',
    ),
    [
      'chapters/01-first-day.mdx:11: <Claim> stands on lines of its own; write it within a sentence, as <Claim id="fog">words that state the claim</Claim>',
    ],
  ],
  [
    'a claim around nothing',
    edit(first, '>It began<', '><'),
    [
      'chapters/01-first-day.mdx:11: <Claim> holds nothing; write its text between its tags, or remove it',
    ],
  ],
  [
    'a figure around words',
    edit(first, '<Fig id="crowd-count" part="low" />', '<Fig id="crowd-count">x</Fig>'),
    ['chapters/01-first-day.mdx:17: <Fig> holds text; write it as <Fig id="police-at-hall" />'],
  ],
  [
    'a claim within a claim',
    edit(first, '>It began<', '>It <Claim id="start">began</Claim><'),
    [
      'chapters/01-first-day.mdx:11: a claim within a claim; end the first one before the second begins',
    ],
  ],
  [
    'a claim in a heading',
    edit(first, 'See [the', '### A <Claim id="start">head</Claim>\n\nSee [the'),
    [
      'chapters/01-first-day.mdx:13: a claim in a heading; state it in a paragraph, where its record has room',
    ],
  ],
  [
    'a heading of the page’s rank',
    edit(first, 'See [the', '## More\n\nSee [the'),
    [
      'chapters/01-first-day.mdx:13: a heading with ##; write ### or more: the titles of the story and of the chapter stand above',
    ],
  ],
  [
    'a code block',
    edit(first, 'See [the', '```\nx\n```\n\nSee [the'),
    [
      'chapters/01-first-day.mdx:13: markdown that pages do not use (code); write a paragraph, a list or a quotation',
    ],
  ],
]);
