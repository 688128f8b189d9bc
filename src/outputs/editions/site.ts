/** The built site, as the products read it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../publish/files.ts';
import { isMarked } from '../../publish/publisher.ts';
import { ArchiveError } from './fault.ts';

export interface Site {
  folder: string;
  /** Every file by its address from the root, in a stable order. */
  files: readonly string[];
  text: (file: string) => string;
  bytes: (file: string) => Uint8Array;
}

/** @throws ArchiveError where no site was built, or one that holds editions */
export function openSite(folder: string): Site {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new ArchiveError(`${folder} holds no built site; run "npm run build" first.`);
  }
  const files = filesIn(folder);
  if (files.some((file) => file.startsWith('editions/'))) {
    throw new ArchiveError(
      `${folder} holds earlier editions, and an edition holds no other: build it with EDITIONS_DIR= (empty), or leave --site out.`,
    );
  }
  if (
    files.some(
      (file) => file.endsWith('.html') && isMarked(readFileSync(join(folder, file), 'utf8')),
    )
  ) {
    throw new ArchiveError(
      `${folder} was built with what content/publisher.yaml puts around the story, and an edition holds none of it: build it with PUBLISHER_HTML=none, or leave --site out.`,
    );
  }
  return {
    folder,
    files,
    text: (file) => readFileSync(join(folder, file), 'utf8'),
    bytes: (file) => new Uint8Array(readFileSync(join(folder, file))),
  };
}
