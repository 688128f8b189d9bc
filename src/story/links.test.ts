/** Links and pictures. */
import { edit } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

const first = 'chapters/01-first-day.mdx';

testMistakes([
  [
    'a link to no anchor',
    edit(first, '(#second-day)', '(#secnd-day)'),
    ['chapters/01-first-day.mdx:13: the link "#secnd-day" leads nowhere; write "#second-day"'],
  ],
  [
    'a link to no page',
    edit(first, '(#second-day)', '(recrod/)'),
    [
      'chapters/01-first-day.mdx:13: the link "recrod/" leads to no page of the story; write "record/", an anchor #id, or a full address',
    ],
  ],
  [
    'a link without words',
    edit(first, '[the claim]', '[]'),
    [
      'chapters/01-first-day.mdx:13: a link without words (#claim-crowd); write what it leads to in the brackets',
    ],
  ],
  [
    'a link with a scheme of its own',
    edit(first, '(#second-day)', '(javascript:alert)'),
    [
      'chapters/01-first-day.mdx:13: the link "javascript:alert" leads to no page of the story; write one of data/claims.csv, data/claims.json, data/crowd.csv, data/crowd.json, data/price.csv, data/price.json, data/sources.csv, data/sources.json, data/spread.csv, data/spread.json, feed.xml, record/, an anchor #id, or a full address',
    ],
  ],
  [
    'a picture without alternative text',
    edit(first, 'See [the', '![](x.png)\n\nSee [the'),
    [
      'chapters/01-first-day.mdx:13: the picture x.png has no alternative text; write what it shows in the brackets',
      'chapters/01-first-day.mdx:13: there is no picture "x.png"; write the path of a picture from this file, or remove it',
    ],
  ],
  [
    'a picture that is not there',
    edit(first, 'See [the', '![A map](x.png)\n\nSee [the'),
    [
      'chapters/01-first-day.mdx:13: there is no picture "x.png"; write the path of a picture from this file, or remove it',
    ],
  ],
]);
