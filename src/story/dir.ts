/** The folder an editor works in: CONTENT_DIR, or content. */
export function contentDir(): string {
  return process.env.CONTENT_DIR || 'content';
}
