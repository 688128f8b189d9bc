/** licences.txt: everything that the site hands to a reader, and the terms of each part. */
import type { Story } from '../content/types.ts';
import type { Shipped } from './shipped.ts';

const RULE = '-'.repeat(72);

/** @param own the text of the repository's own licence */
export function notice(
  { meta }: Pick<Story, 'meta'>,
  own: string,
  shipped: readonly Shipped[],
): string {
  const { words, code } = meta.licence;
  const parts = [
    [
      `${meta.title}: the licences of all that its pages hold`,
      `Words and data: ${words.name}, ${words.url}\nCode: ${code.name}, ${code.url}`,
      'Others made:',
      shipped.map(({ name, licence, what }) => `* ${name}, ${what}: ${licence}`).join('\n'),
    ],
    [own.trim()],
    ...shipped.map(({ name, version, texts }) => [`${name} ${version}`, ...texts]),
  ];
  return `${parts.map((part) => part.join('\n\n')).join(`\n\n${RULE}\n\n`)}\n`;
}
