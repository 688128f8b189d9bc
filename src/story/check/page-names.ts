/** Page files run 01, 02, 03 without gaps, and each is named after its id. */
import type { Draft, PageDraft } from '../draft.ts';
import type { Problems } from '../problems.ts';

export function checkPageNames({ dir, chapters, end }: Draft, problems: Problems): void {
  if (chapters.length === 0) {
    const remedy = 'write one, for example chapters/01-record-us.mdx';
    problems.add({ file: `${dir}/chapters`, line: 1 }, 'no chapter', remedy);
  }
  checkRun(chapters, problems);
  checkRun(end, problems);
  for (const { front, slug, file } of [...chapters, ...end]) {
    if (!front || front.data.id === slug) continue;
    const remedy = `write id: ${slug}, or name the file after the id`;
    problems.add(
      front.at('id'),
      `the id "${front.data.id}" is not the one in the name ${basename(file)}`,
      remedy,
    );
  }
}

function checkRun(pages: readonly PageDraft[], problems: Problems): void {
  let expected = 1;
  for (const { file, number } of pages.filter((page) => page.number > 0)) {
    if (number !== expected) {
      const remedy = `number the files 01, 02, 03 … without gaps or doubles: ${pad(expected)} belongs here`;
      problems.add({ file, line: 1 }, `number ${pad(number)} is out of order`, remedy);
    }
    expected = number + 1;
  }
}

const pad = (number: number): string => String(number).padStart(2, '0');
const basename = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
