/** licences.txt: everything that the site hands to a reader, and the terms of each part. */
import type { Story } from '../../story/types.ts';
import type { Shipped } from './shipped.ts';

const RULE = '-'.repeat(72);

/** @param own the text of the repository's own licence */
export function notice(
  { meta, words: said }: Pick<Story, 'meta' | 'words'>,
  own: string,
  shipped: readonly Shipped[],
): string {
  const { words, code } = meta.licence;
  const { licences } = said;
  const named = ({ name, url }: typeof words): string => `${name}, ${url}`;
  const parts = [
    [
      licences.title({ title: meta.title }),
      [licences.words({ licence: named(words) }), licences.code({ licence: named(code) })].join(
        '\n',
      ),
      licences.others,
      shipped
        .map(({ name, licence, what }) => `* ${name}, ${licences[what]}: ${licence}`)
        .join('\n'),
    ],
    [own.trim()],
    ...shipped.map(({ name, version, texts }) => [`${name} ${version}`, ...texts]),
  ];
  return `${parts.map((part) => part.join('\n\n')).join(`\n\n${RULE}\n\n`)}\n`;
}
