/** Pages: names, order, dates and ids. */
import { FILES } from './fixture-files.ts';
import { add, edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const first = 'chapters/01-first-day.mdx';
const second = 'chapters/02-second-day.mdx';

testMistakes([
  [
    'an id that is not the file’s',
    edit(first, 'id: first-day', 'id: day-one'),
    [
      'chapters/01-first-day.mdx:2: the id "day-one" is not the one in the name 01-first-day.mdx; write id: first-day, or name the file after the id',
    ],
  ],
  [
    'a gap in the numbers',
    { [second]: null, 'chapters/03-second-day.mdx': FILES[second] },
    [
      'chapters/03-second-day.mdx:1: number 03 is out of order; number the files 01, 02, 03 … without gaps or doubles: 02 belongs here',
    ],
  ],
  [
    'two chapters with one number',
    {
      'chapters/02-third-day.mdx': FILES[second]
        .replace('id: second-day', 'id: third-day')
        .replace('"step-before"', '"s1"')
        .replace('"step-after"', '"s2"')
        .replace(', the source says', ', <Aside>of whom nobody else tells</Aside>'),
    },
    [
      'chapters/02-third-day.mdx:1: number 02 is out of order; number the files 01, 02, 03 … without gaps or doubles: 03 belongs here',
    ],
  ],
  [
    'two chapters with one id',
    {
      'chapters/03-second-day.mdx': FILES['chapters/01-first-day.mdx']
        .replace('id: first-day', 'id: second-day')
        .replace('from: 2022-01-01', 'from: 2022-01-03')
        .replace('to: "2022-01-01T', 'to: "2022-01-03T')
        .replaceAll(/<.?Editor>/g, ''),
    },
    [
      'chapters/03-second-day.mdx:2: the id "second-day" is already in chapters/02-second-day.mdx:2; give one of them another id',
    ],
  ],
  [
    'an end section with a chapter’s id',
    {
      'end/01-method.mdx': null,
      'end/01-first-day.mdx': FILES['end/01-method.mdx'].replace('id: method', 'id: first-day'),
    },
    [
      'end/01-first-day.mdx:2: the id "first-day" is already in chapters/01-first-day.mdx:2; give one of them another id',
    ],
  ],
  [
    'an end before its start',
    edit(second, 'to: "2022-01-02"', 'to: "2022-01-01"'),
    [
      'chapters/02-second-day.mdx:6: the chapter ends (2022-01-01) before it begins; write an end that is not before 2022-01-02',
    ],
  ],
  [
    'an hour before its start',
    edit(first, 'from: 2022-01-01', 'from: "2022-01-01T23:30:00+05:00"'),
    [
      'chapters/01-first-day.mdx:6: the chapter ends (2022-01-01T23:00:00+05:00) before it begins; write an end that is not before 2022-01-01T23:30:00+05:00',
    ],
  ],
  [
    'an offset of another zone',
    edit(first, '+05:00', '+06:00'),
    [
      'chapters/01-first-day.mdx:6: the offset +06:00 of "to" is not the clock of Mangystau; write +05:00, or another zone',
    ],
  ],
  [
    'a zone that the story does not have',
    edit(first, 'zone: Mangystau', 'zone: Mangistau'),
    ['chapters/01-first-day.mdx:7: the zone "Mangistau" is none of story.yaml; write "Mangystau"'],
  ],
  [
    'none in a zone that the story has',
    {
      ...edit(first, '+05:00', '-03:00'),
      ...edit('story.yaml', 'Mangystau: "+05:00"', 'Mangystau: "-03:00"'),
    },
    [],
  ],
  [
    'an offset that is none',
    edit('story.yaml', 'Mangystau: "+05:00"', 'Mangystau: "+5"'),
    ['story.yaml:11: "Mangystau" is "+5"; write: An offset from UTC, as "+06:00".'],
  ],
  [
    'days in the wrong order',
    edit('story.yaml', 'to: "2022-01-08"', 'to: "2021-01-08"'),
    [
      'story.yaml:10: the fields of "days" do not go together; write a last day that is not before the first',
    ],
  ],
  [
    'a chapter before the one before it',
    edit(second, 'from: "2022-01-02"', 'from: "2021-12-31"'),
    [
      'chapters/02-second-day.mdx:5: 2021-12-31 is before the chapter before it (2022-01-01); put the chapters in the order of their beginnings, or correct the date',
    ],
  ],
  [
    'an empty chapter',
    {
      [second]: `${FILES[second].split('\n').slice(0, 10).join('\n')}\n\n<Inset name="tally" />\n`,
      [first]: FILES[first].replace(
        'It began</Claim>',
        'It began</Claim> and, by the source, <Claim id="crowd">so</Claim>',
      ),
    },
    [
      'chapters/02-second-day.mdx:2: the page has no text; write at least one paragraph under the fields',
    ],
  ],
  [
    'an id the page uses itself',
    {
      'end/01-method.mdx': null,
      'end/01-credits.mdx': FILES['end/01-method.mdx'].replace('id: method', 'id: credits'),
    },
    ['end/01-credits.mdx:2: the id "credits" is one the page uses itself; write another id'],
  ],
  [
    'two headings of one page with the same words',
    add('end/01-method.mdx', '\n### The *price*\n\nOne.\n\n### The price\n\nAnother.\n'),
    [
      'end/01-method.mdx:12: the id "method-the-price" is already in end/01-method.mdx:8; write another heading',
    ],
  ],
  [
    'chapters past the ninety-ninth',
    {
      [second]: null,
      'chapters/100-second-day.mdx': FILES[second],
    },
    [
      'chapters/100-second-day.mdx:1: number 100 is out of order; number the files 01, 02, 03 … without gaps or doubles: 02 belongs here',
    ],
  ],
]);
