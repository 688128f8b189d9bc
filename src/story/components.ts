/** The components an editor may write in a page, and their props. */
import { STATUSES, VOICES } from './ledger.ts';
import { TALLY } from './tally.ts';

export interface ComponentRule {
  /** inline: within a paragraph, around words. block: on lines of its own. */
  place: 'inline' | 'block';
  /** Whether it holds something: words, or paragraphs. */
  holds: boolean;
  required: readonly string[];
  /** The values that required props take, where not any words will do. */
  values?: Readonly<Record<string, readonly string[]>>;
  /** Props that may be left out, with the values they take, or none for any words; `true` stands for a prop without a value. */
  optional: Readonly<Record<string, readonly (string | true)[]>>;
  /** How it is written, as an example an editor can copy. */
  example: string;
}

export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Claim: {
    place: 'inline',
    holds: true,
    required: ['id'],
    // told: the words of the page say what was found of it, so that the margin need not.
    optional: { told: [true] },
    example: '<Claim id="fog">words that state the claim</Claim>',
  },
  Fig: {
    place: 'inline',
    holds: false,
    required: ['id'],
    optional: { part: ['low', 'high'], as: ['words'], unit: [true] },
    example: '<Fig id="police-at-hall" />',
  },
  Name: {
    place: 'inline',
    holds: false,
    required: ['id'],
    optional: {},
    example: '<Name id="almaty" />',
  },
  Tally: {
    place: 'inline',
    holds: false,
    required: ['of'],
    values: { of: TALLY },
    optional: { as: ['words'], part: [] },
    example: '<Tally of="checked" />',
  },
  Status: {
    place: 'inline',
    holds: true,
    required: ['of'],
    values: { of: STATUSES },
    optional: {},
    example: '<Status of="corrected">corrected</Status>',
  },
  Aside: {
    place: 'inline',
    holds: true,
    required: [],
    optional: { grave: [true] },
    example: '<Aside>Others had about a hundred.</Aside>',
  },
  Record: {
    place: 'block',
    holds: true,
    required: [],
    // ours: not what others reported, but what we make of it.
    optional: { grave: [true], ours: [true] },
    example: '<Record>',
  },
  Editor: { place: 'block', holds: true, required: [], optional: {}, example: '<Editor>' },
  Scene: {
    place: 'block',
    holds: true,
    required: ['graphic'],
    optional: {},
    example: '<Scene graphic="price">',
  },
  Step: {
    place: 'block',
    holds: true,
    required: ['id', 'state', 'title', 'summary', 'voice'],
    values: { voice: VOICES },
    optional: { day: [], apart: [], ours: [true] },
    example:
      '<Step id="price-doubled" state="doubled" title="Doubled" summary="One sentence." voice="record">',
  },
  Inset: {
    place: 'block',
    holds: false,
    required: ['name'],
    optional: {},
    example: '<Inset name="caps" />',
  },
  Explanation: {
    place: 'block',
    holds: true,
    required: ['id'],
    optional: {},
    example: '<Explanation id="colour-revolution">',
  },
};
