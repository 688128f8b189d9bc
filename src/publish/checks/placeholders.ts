/** Nothing is left that was meant to be replaced. */
import { attributesOf, ownText } from '../html.ts';
import { type Check, type Fault, placeOf } from './site.ts';

const PLACEHOLDERS: readonly RegExp[] = [
  /\b(TODO|FIXME|TBD|TKTK|XXX)\b/,
  /\blorem ipsum\b/i,
  /\bexample\.(com|org|net)\b/i,
  /\b(undefined|\[object Object\]|NaN)\b/,
  /\{[a-z]+(-[a-z]+)+(\.(low|high))?\}/,
];

export const placeholders: Check = {
  name: 'placeholders',
  run: ({ pages, files, text }) => [
    ...pages.flatMap((page) =>
      page.elements
        .filter(({ tagName }) => tagName !== 'script' && tagName !== 'style')
        .flatMap((element) =>
          [ownText(element), ...attributesOf(element).map(([, value]) => value)].flatMap((words) =>
            faultsIn(words, placeOf(page, element)),
          ),
        ),
    ),
    ...files
      .filter((file) => /\.(json|csv|xml|txt|webmanifest)$/.test(file))
      .flatMap((file) =>
        text(file)
          .split('\n')
          .flatMap((line, i) => faultsIn(line, `${file}:${i + 1}`)),
      ),
  ],
};

function faultsIn(words: string, place: string): Fault[] {
  return PLACEHOLDERS.flatMap((pattern) => {
    const found = pattern.exec(words)?.[0];
    return found
      ? [{ place, found: `the placeholder “${found}”`, remedy: 'write what belongs there' }]
      : [];
  });
}
