/** An expected fault of archiving: its message is a sentence for the person at the terminal, without a stack. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}
