/**
 * The _headers file that Netlify, Cloudflare Pages and others read. The pages carry their own policies; the
 * header repeats once what they have in common, and adds what a page cannot say of itself: who may frame it.
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

/** What no page has, written out: without default-src each kind is named. */
const NEVER = ['object-src', 'media-src', 'worker-src', 'frame-src'];

/** As Cloudflare Pages counts; a rule or a line beyond them is left out without a word. */
const HOST_LIMITS = { rules: 100, characters: 2000 };

/**
 * @param files every file of the site
 * @param policies the policies of all pages by file
 * @param base the path of the site at its host, with a slash at both ends: rules begin at the host's root
 */
export function headersFile(
  files: readonly string[],
  policies: ReadonlyMap<string, Policy>,
  base = '/',
): string {
  const everywhere = `Content-Security-Policy: ${writePolicy(common([...policies.values()]))}`;
  const rules = pathRules(files).map(({ path, framed }) => {
    const frames = `Content-Security-Policy: frame-ancestors ${framed ? '*' : "'none'"}`;
    const kept = path.startsWith('/assets/') ? FOREVER : ASK_FIRST;
    return rule(base + path.slice(1), [frames, kept]);
  });
  const note =
    '# Strict-Transport-Security concerns a whole domain, so it is left to its owner. To promise https for a year:\n' +
    '#   Strict-Transport-Security: max-age=31536000\n';
  return [note, rule(`${base}*`, [...EVERYWHERE, everywhere]), ...rules].join('\n');
}

/** What a host with limits would leave out of a _headers file: a sentence each. */
export function beyondLimits(text: string): string[] {
  const lines = text.split('\n');
  const rules = lines.filter((line) => line.startsWith('/')).length;
  const { rules: most, characters } = HOST_LIMITS;
  return [
    ...(rules > most ? [`it has ${rules} rules; hosts read ${most}`] : []),
    ...lines.flatMap((line, i) =>
      line.length > characters
        ? [`line ${i + 1} has ${line.length} characters; hosts read ${characters}`]
        : [],
    ),
  ];
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

/**
 * Allows what any of the policies allows. Hashes of style sheets stand in the pages alone: framed pages carry
 * their own fonts, so each has a sheet of its own, and the line would grow with every page.
 */
function common(policies: readonly Policy[]): Policy {
  const all: Policy = new Map();
  for (const [name, sources] of policies.flatMap((policy) => [...policy])) {
    const known = all.get(name) ?? [];
    all.set(name, [...new Set([...known, ...sources])]);
  }
  all.delete('default-src');
  all.delete('style-src');
  for (const name of NEVER) if (!all.has(name)) all.set(name, ["'none'"]);
  return all;
}
