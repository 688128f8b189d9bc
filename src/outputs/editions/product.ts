/** One file of an edition, before it is written. */
export interface Product {
  file: string;
  bytes: Uint8Array;
  mediaType: string;
  /** How it was made, in a sentence for the manifest. */
  made: string;
}

/** 12,345 bytes as a person reads them: 12 KB, 1.2 MB. */
export function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
