/** Files that cannot be read. */
import { FILES } from './fixture-files.ts';
import { edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const first = 'chapters/01-first-day.mdx';
const second = 'chapters/02-second-day.mdx';
const claims = 'claims.yaml';
const sources = 'sources.yaml';
const story = 'story.yaml';

testMistakes([
  [
    'a missing file',
    { [sources]: null },
    ['sources.yaml:1: there is no such file; put a readable text file here'],
  ],
  [
    'an empty file',
    { [claims]: '  \n' },
    ['claims.yaml:1: the file is empty; write its content, or restore it'],
  ],
  [
    'a file that is not UTF-8',
    { 'names.yaml': Uint8Array.from([45, 32, 0xff, 0xfe, 10]) },
    ['names.yaml:1: the file is not UTF-8 text; save it as UTF-8'],
  ],
  [
    'an invisible character',
    edit(first, 'See [the', 'See \u0007[the'),
    ['chapters/01-first-day.mdx:13: invisible character U+0007; delete it'],
  ],
  [
    'lines left over from a merge',
    {
      ...edit(first, 'See [the', '=======\nSee [the'),
      ...edit('data/crowds.csv', '\nfirst', '\n<<<<<<< HEAD\nfirst'),
    },
    [
      'chapters/01-first-day.mdx:13: a line left over from a merge; choose what is to stand, and remove the lines of <<<<<<<, ======= and >>>>>>>',
      'data/crowds.csv:2: a line left over from a merge; choose what is to stand, and remove the lines of <<<<<<<, ======= and >>>>>>>',
    ],
  ],
  [
    'broken YAML',
    edit(story, 'title: A story', 'title: "A story'),
    [
      'story.yaml:1: the fields cannot be read from this line on; write “field: value”, and put a value that holds a colon, # or quotation marks in quotes (in the words of YAML: Missing closing "quote)',
    ],
  ],
  [
    'a tab in YAML',
    edit(claims, '  speaker: source-saw', '\tspeaker: source-saw'),
    ['claims.yaml:2: a tab in the indentation; indent with spaces'],
  ],
  [
    'a field written twice',
    edit(first, 'zone: Mangystau', 'zone: Mangystau\nzone: Almaty'),
    ['chapters/01-first-day.mdx:8: a field that stands twice; keep one of the two'],
  ],
  [
    'a colon in a value',
    edit(claims, 'claim: It began.', 'claim: It began: then.'),
    [
      'claims.yaml:3: the fields cannot be read from this line on; write “field: value”, and put a value that holds a colon, # or quotation marks in quotes (in the words of YAML: Nested mappings are not allowed in compact mappings)',
    ],
  ],
  [
    'a YAML alias',
    edit(claims, 'finding: It did begin.', 'finding: &f It did begin.'),
    ['claims.yaml:5: a YAML anchor, alias or tag; write the value itself'],
  ],
  [
    'a YAML tag',
    edit(claims, 'value: 120', 'value: !!int "120"'),
    ['claims.yaml:9: a YAML anchor, alias or tag; write the value itself'],
  ],
  [
    'two documents in one file',
    { 'names.yaml': `${FILES['names.yaml']}---\n[]\n` },
    ['names.yaml:2: a line --- within the file; remove it'],
  ],
  [
    'an old YAML',
    { 'names.yaml': `%YAML 1.1\n---\n${FILES['names.yaml']}` },
    ['names.yaml:1: a %YAML line; remove it: the files are YAML 1.2'],
  ],
  [
    'a page without fields',
    { [second]: 'Then <Claim id="crowd">a crowd came</Claim>.\n' },
    [
      'chapters/02-second-day.mdx:1: the fields at the head of the page are missing; begin the file with the line ---, the fields, and the line ---',
    ],
  ],
  [
    'a tag left open',
    edit(first, '</Editor>', ''),
    [
      'chapters/01-first-day.mdx:15: broken MDX (Expected a closing tag for `<Editor>` (15:1-15:9)); close every tag, and write “less than” for < and no braces in prose',
    ],
  ],
  [
    'a brace left open',
    edit(first, 'It was over', 'It was { over'),
    [
      'chapters/01-first-day.mdx:17: broken MDX (Unexpected end of file in expression, expected a corresponding closing brace for `{`); close every tag, and write “less than” for < and no braces in prose',
    ],
  ],
  [
    'a less-than sign',
    edit(first, 'It was over', 'It was <5'),
    [
      'chapters/01-first-day.mdx:17: broken MDX (Unexpected character `5` (U+0035) before name, expected a character that can start a name, such as a letter, `$`, or `_`); close every tag, and write “less than” for < and no braces in prose',
    ],
  ],
  [
    'a page with a strange name',
    { 'chapters/03_late.mdx': FILES[second] },
    [
      'chapters/03_late.mdx:1: "03_late.mdx" is not the name of a page; name it NN-slug.mdx, for example 03-the-price.mdx, or move it elsewhere',
    ],
  ],
  [
    'no folder of chapters',
    { [first]: null, [second]: null },
    [
      'chapters:1: this folder cannot be listed; make it a readable folder',
      'chapters:1: no chapter; write one, for example chapters/01-record-us.mdx',
      'claims.yaml:1: the claim "start" is used nowhere; put <Claim id="start"> around the words that state it, or remove the claim',
      'claims.yaml:10: the claim "crowd" is used nowhere; put <Claim id="crowd"> around the words that state it, or remove the claim',
      'corrections.yaml:1: unknown chapter or claim "first-day"; write one of crowd, start',
    ],
  ],
  [
    'a folder in the place of a file',
    { 'names.yaml': null, 'names.yaml/almaty.yaml': 'x' },
    ['names.yaml:1: this is a folder, not a file; put a readable text file here'],
  ],
]);
