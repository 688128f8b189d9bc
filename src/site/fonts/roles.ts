/** What of a page's type is the story's own: a newsroom may have families of its own for each role. */
import { withMarkup } from '../../publish/publisher.ts';
import type { TypeRole } from '../../story/schema.ts';
import type { Story } from '../../story/types.ts';
import type { Face } from './faces.ts';

/** Whether pages set anything of a role in the story's own typeface. */
export function isOwn(role: TypeRole, { publisher }: Pick<Story, 'publisher'>): boolean {
  return withMarkup(publisher)?.fonts?.[role] === undefined;
}

const ROLES = {
  'Story Serif': 'serif',
  'Story Display': 'display',
  'Story Sans': 'sans',
} as const satisfies Record<Face['family'], TypeRole>;

/** What a face serves. */
export const roleOf = ({ family }: Face): TypeRole => ROLES[family];
