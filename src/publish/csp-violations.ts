/** What a page under the strict policy cannot hold: it would not work, so the build refuses it. */
import { attribute, attributesOf, elementsOf, type HtmlElement } from './html.ts';
import { isStyleFile } from './filed-styles.ts';
import { isScript, isScriptFile } from './policy.ts';
import { isPublishers } from './publisher.ts';

/** Sentences on what must go from a page, each with its remedy; none for a good page. */
export function refusals(html: string): string[] {
  return elementsOf(html).flatMap(faultsOf);
}

const isStyleLink = (element: HtmlElement): boolean =>
  element.tagName === 'link' && /\bstylesheet\b/.test(attribute(element, 'rel') ?? '');

function faultsOf(element: HtmlElement): string[] {
  const { tagName } = element;
  const faults = attributesOf(element).flatMap(([name, value]) => {
    if (name === 'style') return ['a style attribute; use a class or a presentation attribute'];
    if (/^on/.test(name)) return [`an ${name} handler; listen in src/site/client instead`];
    if (/^\s*javascript:/i.test(value))
      return ['a javascript: address; listen in src/site/client instead'];
    return [];
  });
  if (isPublishers(element)) return faults.map((fault) => `<${tagName}> has ${fault}`);
  if (isScript(element) && attribute(element, 'src') !== undefined && !isScriptFile(element))
    faults.push(
      'a script with an address; put it inline with components/Script.astro, or in a file with ScriptFile.astro',
    );
  if (isStyleLink(element) && !isStyleFile(element))
    faults.push(
      'a style sheet with an address; import it, so that it stands in the page, or put it in a file with components/FiledStyles.astro',
    );
  if (tagName === 'base') faults.push('a <base>; it breaks the links within the page');
  return faults.map((fault) => `<${tagName}> has ${fault}`);
}
