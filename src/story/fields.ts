/** The kinds of field the schemas are made of. */
import { isRealDay } from '../publish/real-day.ts';
import { z } from 'astro/zod';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .describe('A permanent id in lower case with hyphens, for example airport-taken.');

/** Words, on one line and without characters nobody can see. */
export const sentence = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u);

/** A number of the ledger: large enough for any count, small enough to be a slip when it is not. */
export const amount = z.number().min(0).max(1_000_000_000);

export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay)
  .describe('A date as "2022-01-05".');

export const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-]\d{2}:\d{2})?$/)
  .refine((text) => isRealDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)))
  .describe('A date, 2022-01-05, or a date, hour and offset, 2022-01-05T14:00:00+06:00.');

/** Words for a time of day, or a clock time such as 14:00. */
export const hour = sentence.max(24).regex(/^(\D|(?<!\d)([01]\d|2[0-3]):[0-5]\d(?!\d))*$/);

export const webAddress = z.url({ protocol: /^https?$/ }).describe('A full web address, https://…');
