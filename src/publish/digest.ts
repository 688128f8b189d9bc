/** The one hash that policies and editions use. */
import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal, as SHA256SUMS and the manifest write it. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 as a Content-Security-Policy writes it: 'sha256-…', quotes included. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A UUID that follows from its seed alone (RFC 9562, version 8: made by the application). */
export function uuidFrom(seed: Uint8Array | string): string {
  const hex = sha256(seed);
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
