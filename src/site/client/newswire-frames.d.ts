/** The parts of @newswire/frames that are used; the package has no types of its own. */
declare module '@newswire/frames' {
  /** Gives a frame the height that it asks for. @returns what stops it */
  export function observeIframe(frame: HTMLIFrameElement): () => void;
  /** Tells the page around the frame its height. */
  export function sendFrameHeight(height?: number): void;
}
