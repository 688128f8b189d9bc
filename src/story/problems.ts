/** What is wrong with the content: collected whole, then thrown as one plain message. */

/** A line of a file an editor can open. Lines count from 1. */
export interface Place {
  file: string;
  line: number;
}

/** One mistake: where it is, what was found there, and what to write instead. */
export interface Problem extends Place {
  found: string;
  remedy: string;
}

/** Gathers problems, so that an editor sees all of them at once. */
export class Problems {
  readonly #list: Problem[] = [];

  add(place: Place, found: string, remedy: string): void {
    this.#list.push({ file: place.file, line: place.line, found, remedy });
  }

  /** @throws ContentError when anything was added */
  throwIfAny(): void {
    if (this.#list.length > 0) throw new ContentError(this.#list);
  }
}

/**
 * The one error bad content causes. Its message is for an editor: a line a problem, sorted by file and
 * line. It has no stack trace, because no line of code is at fault; `loc` is what Vite's overlay shows.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  readonly loc: Place & { column: number };

  constructor(list: readonly Problem[]) {
    const problems = [...list].sort(byPlace);
    super([...new Set(problems.map(sentence))].join('\n'));
    this.problems = problems;
    this.loc = { file: problems[0]?.file ?? '', line: problems[0]?.line ?? 1, column: 0 };
    this.stack = '';
  }
}

function sentence({ file, line, found, remedy }: Problem): string {
  return `${file}:${line}: ${`${found}; ${remedy}`.replace(/\s+/g, ' ')}`;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
