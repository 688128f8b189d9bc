/** Sources as a picture prints them: short; the full name stands in the list of sources. */
import type { Source } from '../../story/schema.ts';

/** The source’s own short name, else the publisher without what stands in brackets or behind a comma. */
export function outlet({ outlet: short, publisher }: Pick<Source, 'outlet' | 'publisher'>): string {
  return short ?? publisher.replace(/( \(|, ).*$/, '');
}
