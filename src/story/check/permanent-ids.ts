/** Links to what was once published live on: a permanent id stays, or an alias leads to its successor. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { allPages, type Draft } from '../draft.ts';
import { id } from '../fields.ts';
import { suggestion } from '../did-you-mean.ts';
import { ALIASES_FILE, IDS_FILE, KINDS } from '../permanent.ts';
import type { Place, Problems } from '../problems.ts';
import { type Entry, readGroup } from '../read/list.ts';
import { pageAnchors } from './ids.ts';

const idsSchema = z
  .strictObject(Object.fromEntries(KINDS.map((kind) => [kind, z.array(id)])))
  .describe('Lists of ids, as “npm run ids” writes them.');

const aliasesSchema = z.record(id, id).describe('Lines as “old-id: new-id”, or {} for none.');

export function checkPermanentIds(draft: Draft, problems: Problems): void {
  const published = readOptional(draft, IDS_FILE, idsSchema, problems);
  const aliases = readOptional(draft, ALIASES_FILE, aliasesSchema, problems);
  if (!isWhole(draft)) return;
  const claims = draft.claims.ids;
  const places = new Set(pageAnchors(draft).map((anchor) => anchor.id));
  const current = new Set([...claims, ...places]);
  const all = published ? listed(published) : [];
  // A step may have had the id of a claim, which stands elsewhere: the claim’s staying does not keep the step’s links.
  const isGone = ({ kind, was }: (typeof all)[number]): boolean =>
    !(kind === 'claims' ? claims : places).has(was);
  const gone = all.filter(isGone);
  const inUse = current.difference(new Set(gone.map(({ was }) => was)));
  const others = (id: string): Set<string> => current.difference(new Set([id]));
  if (aliases) checkAliases(aliases, { current, inUse }, problems);
  for (const { was, at } of gone) {
    if (Object.hasOwn(aliases?.data ?? {}, was)) continue;
    const line = `"${was}: new-id" in ${draft.dir}/${ALIASES_FILE}`;
    const remedy = `name it so again, or write ${line}${suggestion(was, others(was), ', where the new id may be')}`;
    problems.add(at, `the published id "${was}" has gone, and links to it would break`, remedy);
  }
}

function readOptional<S extends z.ZodType>(
  { dir }: Draft,
  name: string,
  schema: S,
  problems: Problems,
): Entry<z.infer<S>> | undefined {
  return existsSync(join(dir, name)) ? readGroup(`${dir}/${name}`, schema, problems) : undefined;
}

/** An id may stand in a file that could not be read. */
function isWhole(draft: Draft): boolean {
  return draft.claims.readable && allPages(draft).every(({ body, front }) => body && front);
}

function checkAliases(
  { data, at }: Entry<Record<string, string>>,
  { current, inUse }: Record<'current' | 'inUse', ReadonlySet<string>>,
  problems: Problems,
): void {
  for (const [was, now] of Object.entries(data)) {
    if (inUse.has(was)) {
      problems.add(at(was), `the alias "${was}" is an id of the story itself`, 'remove the alias');
    }
    if (!current.has(now)) {
      problems.add(
        at(was),
        `the alias leads to "${now}", which is no id`,
        suggestion(now, current),
      );
    }
  }
}

function listed({
  data,
  at,
}: Entry<Record<string, string[]>>): { kind: string; was: string; at: Place }[] {
  return Object.entries(data).flatMap(([kind, ids]) =>
    ids.map((was, index) => ({ kind, was, at: at(kind, index) })),
  );
}
