/** Who speaks in the ledger: the fields of `speakers` in story.yaml, and what follows from each one's role. */
import { z } from 'astro/zod';
import { id, oneLine } from './fields.ts';

/**
 * seen, heard, thought: the narrator of the account, from own sight, from hearsay, as an opinion. quoted: whom the
 * account passes on. beside: whom it does not, and who may still be told of in its voice. record: other reporting.
 */
const ROLES = ['seen', 'heard', 'thought', 'quoted', 'beside', 'record'] as const;
export type Role = (typeof ROLES)[number];

/** Whose statements are the account's own, and whose stand beside it. */
const NARRATOR: readonly Role[] = ['seen', 'heard', 'thought'];
const OUTSIDE: readonly Role[] = ['beside', 'record'];

export const isNarrator = ({ role }: { role: Role }): boolean => NARRATOR.includes(role);
export const isOutside = ({ role }: { role: Role }): boolean => OUTSIDE.includes(role);

export const speakerSchema = z
  .strictObject({
    id: id.describe('The id that claims name the speaker by.'),
    role: z.enum(ROLES).describe(`What the speaker is to the account: ${ROLES.join(', ')}.`),
    owner: id
      .optional()
      .describe(
        'Which of the owners names the speaker in the text; for all but beside and record.',
      ),
    short: oneLine.describe('Who says it, beside the words of a claim: hearsay.'),
    long: oneLine.describe('The same in a note: The source, from hearsay.'),
    brief: oneLine.describe('The same beside a row of marks: Source: from hearsay.'),
    quoted: oneLine
      .optional()
      .describe('The same in a sentence, for those whom the account passes on: officials.'),
  })
  .refine((speaker) => isOutside(speaker) === (speaker.owner === undefined), {
    message: 'an owner, and none for beside and record',
  })
  .refine(({ role, quoted }) => (role === 'quoted') === (quoted !== undefined), {
    message: 'quoted where the role is quoted, and nowhere else',
  });

export type Speaker = z.infer<typeof speakerSchema>;

/**
 * The speaker of that id.
 * @throws Error where there is none; the checks refuse that beforehand
 */
export function speakerOf(speakers: readonly Speaker[], id: string): Speaker {
  const found = speakers.find((speaker) => speaker.id === id);
  if (!found) throw new Error(`content/story.yaml names no speaker "${id}"`);
  return found;
}
