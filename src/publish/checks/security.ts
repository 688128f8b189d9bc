/** Every page carries the strict policy, and the policy lets the page itself run. */
import { urlsIn } from '../css.ts';
import { ownText } from '../html.ts';
import { addPolicy, type Policy, policyIn, readPolicy } from '../policy.ts';
import { refusals } from '../csp-violations.ts';
import type { Check, Fault, SitePage } from './site.ts';

const REBUILD = 'build again, and change nothing after it';

export const security: Check = {
  name: 'security policy',
  run: ({ pages, expected }) => pages.flatMap((page) => faultsOf(page, expected.hosts)),
};

function faultsOf(page: SitePage, listed: readonly string[]): Fault[] {
  const fault = (found: string, remedy = REBUILD): Fault => ({ place: page.file, found, remedy });
  const text = policyIn(page.html);
  if (text === undefined) return [fault('it has no Content-Security-Policy')];
  const policy = readPolicy(text);
  const refused = refusals(page.html).map((why) => {
    const [found = why, remedy] = why.split('; ');
    return fault(found, remedy);
  });
  const unlisted = [...policy.values()]
    .flat()
    .filter((source) => /^[a-z]+:\/\/|\*/i.test(source) && !listed.includes(source));
  const loose = text.includes('unsafe') || policy.get('default-src')?.join() !== "'none'";
  return [
    ...refused,
    ...unlisted.map((source) =>
      fault(
        `its policy allows ${source}`,
        'list it under sources in content/publisher.yaml, or take it out',
      ),
    ),
    ...(loose ? [fault('its policy is looser than the build makes it')] : []),
    ...(['script-src', 'style-src'] as const)
      .filter((name) => wanted(page, name).some((hash) => !policy.get(name)?.includes(hash)))
      .map((name) => fault(`its ${name} blocks something that stands in the page`)),
    ...refusedFonts(page, policy).map((address) =>
      fault(`its font-src blocks the font ${address}, which its style asks for`),
    ),
  ];
}

/** The fonts of the page’s style that its policy keeps from it. */
function refusedFonts({ elements }: SitePage, policy: Policy): string[] {
  const allowed = policy.get('font-src') ?? policy.get('default-src') ?? [];
  const sheets = elements.filter(({ tagName }) => tagName === 'style');
  return sheets
    .flatMap((sheet) => urlsIn(ownText(sheet)))
    .filter(({ address, kind }) => kind === 'font' && !allowed.includes(sourceOf(address)))
    .map(({ address }) => (address.length > 60 ? `${address.slice(0, 57)}…` : address));
}

/** What a policy has to name for an address to be asked. */
function sourceOf(address: string): string {
  if (/^data:/i.test(address)) return 'data:';
  return URL.canParse(address) ? new URL(address).origin : "'self'";
}

/** The hashes that the page's own scripts or styles need. */
function wanted({ html }: SitePage, name: string): string[] {
  return addPolicy(html).policy.get(name) ?? [];
}
