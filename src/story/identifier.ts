/** The persistent identifier of an edition: a DOI that an editor has entered, else a URN made from the content. */
import { contentDir } from './story.ts';
import type { StoryMeta } from './schema.ts';
import { contentHash } from './content-hash.ts';
import { uuidFrom } from '../publish/digest.ts';

/**
 * @param hash of the content; a test gives its own
 * @returns "https://doi.org/10.…", or "urn:uuid:…", the same for the same content and edition
 */
export function identifierOf(
  { edition }: Pick<StoryMeta, 'edition'>,
  hash = contentHash(contentDir()),
): string {
  if (edition.doi) return `https://doi.org/${edition.doi}`;
  return `urn:uuid:${uuidFrom(`${edition.name} ${edition.date} ${hash}`)}`;
}
