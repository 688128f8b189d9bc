/** The kinds of field the schemas are made of. */
import { isRealDay } from '../publish/real-day.ts';
import { z } from 'astro/zod';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .describe('A permanent id in lower case with hyphens, for example airport-taken.');

/** Words, on one line and without characters nobody can see. */
export const oneLine = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u);

/** A number of the ledger: large enough for any count, small enough to be a slip when it is not. */
export const amount = z.number().min(0).max(1_000_000_000);

/**
 * Dates. Whoever wrote a wrong one, or none, is told what the field means and then how such a date is written: the
 * sentence here, which is the only one on it.
 */
const dated =
  <S extends z.ZodType>(schema: S, form: string) =>
  (meaning: string): S =>
    schema.describe(`${meaning} ${form}`);

const startsOnRealDay = (text: string): boolean => isRealDay(text.slice(0, 10));

export const isoDay = dated(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isRealDay),
  'A date as "2022-01-05".',
);

/** A day, a month or a year: a shorter form where no more is known. */
export const dayMonthOrYear = dated(
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .refine((text) => startsOnRealDay(`${text}-01-01`)),
  'A date as "2022-01-05", "2022-01" or "2022".',
);

/** A day, or an hour of it by a clock that it names. */
export const moment = dated(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-]\d{2}:\d{2})?$/)
    .refine((text) => startsOnRealDay(text) && !Number.isNaN(Date.parse(text))),
  'A date as "2022-01-05", or with hour and offset as "2022-01-05T14:00:00+06:00".',
);

/** Words for a time of day, or a clock time such as 14:00. */
export const hour = oneLine.max(24).regex(/^(\D|(?<!\d)([01]\d|2[0-3]):[0-5]\d(?!\d))*$/);

export const webAddress = z.url({ protocol: /^https?$/ }).describe('A full web address, https://…');
