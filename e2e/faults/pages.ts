/** Faults that editors and designers make: in words, links, pictures and styles. */
import { put, RECORD, type Seed, seeds, swap } from './seed.ts';

export const IN_PAGES: Seed[] = [
  ...seeds('links', [
    ['a link to no page', RECORD, put('<a href="../nowhere.html">x</a>'), /no nowhere\.html/],
    ['a link to no anchor', RECORD, put('<a href="../index.html#gone">x</a>'), /no #gone/],
    ['an address from the root', RECORD, put('<a href="/record/">x</a>'), /domain's root/],
    ['a label for nothing', RECORD, put('<label for="gone">x</label>'), /refers to #gone/],
  ]),
  ...seeds('placeholders', [
    ['a note to oneself', RECORD, put('<p>TODO: sources</p>'), /“TODO”/],
    ['filler', 'index.html', put('<p>Lorem ipsum dolor</p>'), /“Lorem ipsum”/],
    ['a made-up address', RECORD, put('<a href="https://example.com/">x</a>'), /example\.com/],
    [
      'a figure left open',
      'data/claims.csv',
      (csv) => `${csv}{crowd-at-hall.low}\n`,
      /\{crowd-at-hall\.low\}/,
    ],
  ]),
  ...seeds('alternative text', [
    ['a picture without words', RECORD, put('<img src="../favicon.svg">'), /<img> has no words/],
    [
      'a drawing without words',
      'index.html',
      put('<svg viewBox="0 0 1 1"></svg>'),
      /<svg> has no words/,
    ],
    ['a link without words', RECORD, put('<a href="../index.html"></a>'), /<a> has no words/],
  ]),
  ...seeds('contrast', [
    [
      'too little contrast',
      'index.html',
      swap(/--ink-soft:\s*#[0-9a-f]+/, '--ink-soft:#444'),
      /--ink-soft on --ground/,
    ],
  ]),
  ...seeds('HTML', [
    ['the same id twice', RECORD, put('<p id="main">x</p>'), /Duplicate ID/],
    ['a wrong nesting', RECORD, put('<ul><p>x</p></ul>'), /<p> element is not permitted/],
  ]),
  ...seeds('CSS', [
    [
      'a misspelt property',
      'index.html',
      swap('</style>', 'a{colour:red}</style>'),
      /no property colour/,
    ],
    [
      'an unknown custom property',
      'index.html',
      swap('</style>', 'a{color:var(--inc)}</style>'),
      /--inc is not defined/,
    ],
  ]),
  ...seeds('unused styles', [
    [
      'a class that nothing has',
      RECORD,
      swap('</style>', '.hero > :not(.sans, .uncalled) {}</style>'),
      /class “uncalled”/,
    ],
  ]),
];
