/** Every {…} in a title, line or summary names a figure, and the end it asks for. */
import type { Draft } from '../draft.ts';
import { allLines } from '../lines.ts';
import { suggestion } from '../did-you-mean.ts';
import { placeholders, withoutPlaceholders } from '../placeholders.ts';
import type { Problems } from '../problems.ts';

export function checkPlaceholders(draft: Draft, problems: Problems): void {
  const { known, ids, readable, file } = draft.figures;
  for (const { text, what, at } of allLines(draft)) {
    if (/[{}]/.test(withoutPlaceholders(text))) {
      const remedy = 'write {figure-id}, {figure-id.low} or {figure-id.high}, and no other braces';
      problems.add(at, `a brace in the ${what} that names no figure`, remedy);
    }
    for (const { id, part } of placeholders(text)) {
      const figure = known.get(id);
      if (readable && !figure && !ids.has(id)) {
        problems.add(
          at,
          `unknown figure "${id}" in the ${what}`,
          suggestion(id, ids, 'write', `one of the figures in ${file}`),
        );
      } else if (figure && part && figure[part] === undefined) {
        problems.add(at, `the figure "${id}" in the ${what} has no ${part} end`, `write {${id}}`);
      }
    }
  }
}
