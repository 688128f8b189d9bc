/** embed.js, for pages that show our frames: gives each the height that it asks for, larger or smaller. */
import { observeIframe } from '@newswire/frames';

const known = new WeakSet<HTMLIFrameElement>();

function follow(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-story-frame]')) {
    if (!known.has(frame)) observeIframe(frame);
    known.add(frame);
  }
}

follow();
// A page that is still coming, or builds itself later, brings frames after this file has run.
new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true });
