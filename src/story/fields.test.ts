/** Fields that are missing, unknown, empty, too long or of another kind. */
import { FILES } from './fixture-files.ts';
import { edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const first = 'chapters/01-first-day.mdx';
const second = 'chapters/02-second-day.mdx';
const claims = 'claims.yaml';
const story = 'story.yaml';

testMistakes([
  [
    'a missing field',
    edit(first, 'title: The first day\n', ''),
    [
      'chapters/01-first-day.mdx:2: missing field "title"; write: The title of the chapter, at most 60 characters.',
    ],
  ],
  [
    'an unknown field',
    edit(first, 'light: day', 'ligth: day'),
    [
      'chapters/01-first-day.mdx:2: missing field "light"; write: The ground of the chapter: night, dawn, dusk, fog, day or paper.',
      'chapters/01-first-day.mdx:8: unknown field "ligth"; remove it, or write "light"',
    ],
  ],
  [
    'a field that is too long',
    edit(first, 'line: How it began.', `line: ${'How it began. '.repeat(12)}`),
    [
      'chapters/01-first-day.mdx:4: "line" is 167 characters long; write: The one line under the title, at most 140 characters.',
    ],
  ],
  [
    'an empty field',
    edit(second, 'title: The second day', 'title:'),
    [
      'chapters/02-second-day.mdx:3: "title" is empty; write: The title of the chapter, at most 60 characters.',
    ],
  ],
  [
    'a missing field in a list',
    edit(claims, '  status: corroborated\n', ''),
    [
      'claims.yaml:1: missing field "status"; write: What the record shows: corroborated, corrected, disputed, unconfirmed, said, context.',
    ],
  ],
  [
    'a missing finding',
    edit(claims, '  finding: Nobody else counted it.\n', ''),
    ['claims.yaml:10: missing field "finding"; write: What others reported, in at most 45 words.'],
  ],
  [
    'a claim without a source',
    edit(claims, 'sources: [agency]', 'sources: []'),
    ['claims.yaml:6: "sources" is an empty list; write: Ids of sources, most telling first.'],
  ],
  [
    'none in three explanations: how many there are, the story says',
    edit('explanations.yaml', `${FILES['explanations.yaml'].split('\n')[4]}\n`, ''),
    [],
  ],
  [
    'no explanation in a file of them',
    { 'explanations.yaml': 'rows: []\n' },
    ['explanations.yaml:1: "rows" is an empty list; write: The explanations, ordered by date.'],
  ],
  [
    'a file that is no list',
    { 'names.yaml': 'almaty: Almaty\n' },
    [
      'names.yaml:1: a list was expected, not a group of fields; begin each entry with “- id:”, or write [] for none',
    ],
  ],
  [
    'a group that is a list',
    { 'story.yaml': '- title\n' },
    [
      'story.yaml:1: the entry is a list of 1; write: fields: title, dek, cover, language, author, original, disclosure, licence, edition, typefaces, credits, days, zones, offline, charted, feedAuthority, tank, distance, parts, owners, speakers, speechVerbs, limits, allowedNumbers.',
    ],
  ],
  [
    'a missing field within a group',
    edit(story, 'publisher: P, ', ''),
    ['story.yaml:5: missing field "publisher"; write: Who published the account.'],
  ],
]);
