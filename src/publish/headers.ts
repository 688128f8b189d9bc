/**
 * The _headers file that Netlify, Cloudflare Pages and others read. The pages carry their own policies; the
 * header repeats them for the whole site and adds what a page cannot say of itself: who may frame it.
 */
import { type Policy, writePolicy } from './policy.ts';

const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Permissions-Policy: accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy: same-origin',
];

/** How long browsers keep a file whose name carries the hash of its content: a year, the longest in use. */
const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';
const ASK_FIRST = 'Cache-Control: no-cache';

/** The folder whose pages other sites may frame. */
const FRAMED = 'embed';

/**
 * @param files every file of the site
 * @param policies the policies of all pages by file
 */
export function headersFile(
  files: readonly string[],
  policies: ReadonlyMap<string, Policy>,
): string {
  const rules = pathRules(files).map(({ path, framed }) => {
    const policy = union(
      [...policies].filter(([file]) => file.startsWith(`${FRAMED}/`) === framed).map(([, p]) => p),
    );
    policy.set('frame-ancestors', framed ? ['*'] : ["'none'"]);
    const csp = `Content-Security-Policy: ${writePolicy(policy)}`;
    return rule(path, path.startsWith('/assets/') ? [csp, FOREVER] : [csp, ASK_FIRST]);
  });
  const note =
    '# Strict-Transport-Security concerns a whole domain, so it is left to its owner. To promise https for a year:\n' +
    '#   Strict-Transport-Security: max-age=31536000\n';
  return [note, rule('/*', EVERYWHERE), ...rules].join('\n');
}

/**
 * Paths that never overlap: hosts send every header of every rule that fits, and of two policies a browser
 * obeys both.
 */
function pathRules(files: readonly string[]): { path: string; framed: boolean }[] {
  const tops = new Set(
    files.map((file) => (file.includes('/') ? `${file.split('/')[0]}/*` : file)),
  );
  const paths = ['/', ...[...tops].filter((top) => !top.startsWith('_')).map((top) => `/${top}`)];
  return paths.sort().map((path) => ({ path, framed: path === `/${FRAMED}/*` }));
}

function rule(path: string, headers: readonly string[]): string {
  return [path, ...headers.map((header) => `  ${header}`)].join('\n') + '\n';
}

/** Allows what any of the policies allows. */
function union(policies: readonly Policy[]): Policy {
  const all: Policy = new Map();
  for (const [name, sources] of policies.flatMap((policy) => [...policy])) {
    const known = all.get(name) ?? [];
    all.set(name, [...new Set([...known, ...sources])]);
  }
  return all;
}
