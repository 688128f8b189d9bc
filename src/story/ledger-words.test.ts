/** The words of a claim print its figures; a number typed beside them is refused. */
import { expect, test } from '@playwright/test';
import { edit, load } from './fixture.ts';
import { testMistakes } from './mistake-tests.ts';

test('the words of every claim are printed from its figures', () => {
  const { claims } = load(
    edit('claims.yaml', 'claim: A crowd came.', 'claim: A crowd of {crowd-count.low} came.'),
  );
  expect(claims.get('crowd')?.claim).toBe('A crowd of 1,000 came.');
  for (const { claim, finding, caution } of claims.values())
    expect([claim, finding, caution].join(' ')).not.toMatch(/[{}]/);
});

testMistakes([
  [
    'a number typed in a finding that the claim has as a figure',
    edit('claims.yaml', 'finding: It did begin.', 'finding: It cost 120 tenge on 4 January.'),
    [
      'claims.yaml:5: the finding types a number that the figure "price-after-reported" holds; write {price-after-reported}',
    ],
  ],
  [
    'an end of a range typed in a claim',
    edit('claims.yaml', 'claim: A crowd came.', 'claim: Over 1,000 people came.'),
    [
      'claims.yaml:12: the claim types a number that the figure "crowd-count" holds; write {crowd-count.low}',
    ],
  ],
  [
    'an unknown figure in a finding',
    edit('claims.yaml', 'finding: It did begin.', 'finding: It cost {price-after}.'),
    [
      'claims.yaml:5: unknown figure "price-after" in the finding; write one of crowd-count, price-after-reported, price-before-reported, tank-after, tank-before, tank-litres, zhanaozen-almaty',
    ],
  ],
]);
