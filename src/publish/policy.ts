/** The Content-Security-Policy of a page: nothing is allowed but what the page itself carries. */
import { cspHash } from './digest.ts';
import { charsetOrHead } from './head.ts';
import { isStyleFile } from './filed-styles.ts';
import { applyEdits, attribute, elementsOf, type HtmlElement, insertAt, ownText } from './html.ts';
import { type Publisher, widen } from './publisher.ts';

/** Directives with their sources, in the order they are written. */
export type Policy = Map<string, string[]>;

export interface PolicyOptions {
  /** Fonts stand in the page itself, as data: addresses. */
  ownFonts?: boolean;
  /** Its icon stands in it too. */
  ownIcon?: boolean;
  /** Whose hosts are allowed besides. */
  publisher?: Publisher | undefined;
}

/** Puts a policy into the page as the first thing after its charset. */
export function addPolicy(
  html: string,
  options: PolicyOptions = {},
): { html: string; policy: Policy } {
  const elements = elementsOf(html);
  const strict = policyOf(elements, options);
  const policy = options.publisher ? widen(strict, options.publisher) : strict;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(policy)}">`;
  return { html: applyEdits(html, insertAt(charsetOrHead(elements), 'inside', meta)), policy };
}

/**
 * `'self'` is the page's own host; from disk Chromium and Firefox take it to mean files, so that fonts and
 * pictures load there too and no wider source is needed.
 */
function policyOf(elements: readonly HtmlElement[], options: PolicyOptions): Policy {
  const hashes = (wanted: (element: HtmlElement) => boolean): string[] => [
    ...new Set(elements.filter(wanted).map((element) => cspHash(ownText(element)))),
  ];
  const policy: Policy = new Map([
    ['default-src', ["'none'"]],
    [
      'script-src',
      [
        ...(elements.some(isScriptFile) ? ["'self'"] : []),
        ...hashes((element) => isScript(element) && attribute(element, 'src') === undefined),
      ],
    ],
    [
      'style-src',
      [
        ...(elements.some(isStyleFile) ? ["'self'"] : []),
        ...hashes(({ tagName }) => tagName === 'style'),
      ],
    ],
    ['font-src', [options.ownFonts ? 'data:' : "'self'"]],
    ['img-src', options.ownIcon ? ["'self'", 'data:'] : ["'self'"]],
    ['manifest-src', ["'self'"]],
    // Asked by the not-found page, which looks for the site's root, and by tools that check robots.txt.
    ['connect-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
  ]);
  return new Map([...policy].filter(([, sources]) => sources.length > 0));
}

/** default-src 'none'; script-src 'sha256-…' … */
export function writePolicy(policy: Policy): string {
  return [...policy].map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}

/** Reads what writePolicy wrote. */
export function readPolicy(text: string): Policy {
  const directives = text.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** The policy that stands in a page; undefined where none does. */
export function policyIn(html: string): string | undefined {
  const meta = elementsOf(html).find(
    (e) => attribute(e, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return meta && attribute(meta, 'content');
}

/** True for a script of the site in a file of its own; whose name has the hash of what is in it. */
export function isScriptFile(element: HtmlElement): boolean {
  const address = attribute(element, 'src') ?? '';
  return isScript(element) && /^(?:(?:\.\.\/)*|\/)assets\/[\w-]+\.[\da-f]{8}\.js$/.test(address);
}

/** True for a script that browsers run; data such as JSON-LD is not held to the policy. */
export function isScript(element: HtmlElement): boolean {
  if (element.tagName !== 'script') return false;
  return /^(|module|(text|application)\/(java|ecma)script)$/i.test(
    attribute(element, 'type') ?? '',
  );
}
