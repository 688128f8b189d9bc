/** When there was no internet, and the claim that says so. */
import { edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const file = 'data/blackout.yaml';

testMistakes([
  [
    'a picture without its file',
    { [file]: null },
    [
      'chapters/02-second-day.mdx:30: the inset "blackout" is drawn from data/blackout.yaml; write that file, or remove the picture',
    ],
  ],
  [
    'none in a file that nothing draws',
    edit('chapters/02-second-day.mdx', '<Inset name="blackout" />', 'The end.'),
    [],
  ],
  [
    'a date that the claim no longer names',
    edit('claims.yaml', 'claim: It began.', 'claim: It started.'),
    [
      'data/blackout.yaml:8: the claim "start" does not say "It began", which is drawn; correct the times here, or the claim',
    ],
  ],
  [
    'a claim that there is not',
    edit(file, 'claim: start', 'claim: stat'),
    ['data/blackout.yaml:7: unknown claim "stat"; write "start"'],
  ],
  [
    'a stretch outside the days',
    edit(file, 'to: "2022-01-01T20:00"', 'to: "2022-01-05T20:00"'),
    [
      'data/blackout.yaml:5: the stretch from 2022-01-01T08:00 to 2022-01-05T20:00 is not drawn whole; keep it within 2022-01-01T00:00 to 2022-01-03T00:00, or draw more days',
    ],
  ],
  [
    'a stretch that runs backwards',
    edit(file, 'to: "2022-01-01T20:00"', 'to: "2022-01-01T07:00"'),
    [
      'data/blackout.yaml:5: the fields of "known" do not go together; write an end that is after its beginning',
    ],
  ],
  [
    'an hour there is not',
    edit(file, 'at: "2022-01-01T08:00"', 'at: "2022-01-01T25:00"'),
    [
      'data/blackout.yaml:10: "at" is "2022-01-01T25:00"; write: The moment that the words stand beside. A date and hour as "2022-01-05T17:00".',
    ],
  ],
]);
