/** Every id that an edition has published still leads somewhere, itself or through an alias. */
import type { BuiltSite, Check, Expected, Fault } from './site.ts';

const REMEDY =
  'name it so again, or lead it to its new id in content/aliases.yaml, and build again';

export const ids: Check = {
  name: 'permanent ids',
  run: (site) => vanished(site, site.expected),
};

/** @param expected the ids published so far, and where those lead that were renamed */
export function vanished(
  site: BuiltSite,
  { published, aliases }: Pick<Expected, 'published' | 'aliases'>,
): Fault[] {
  const gone = (file: string, wanted: readonly string[]): Fault[] => {
    const page = site.pages.find((candidate) => candidate.file === file);
    return wanted
      .filter((id) => !page?.ids.has(id))
      .map((id) => ({ place: file, found: `#${id} was published and has gone`, remedy: REMEDY }));
  };
  const pages = published.steps.map((id) => `s/${id}/index.html`);
  return [
    ...gone('index.html', [...published.chapters, ...published.steps, ...published.sections]),
    ...gone('record/index.html', published.claims),
    ...pages
      .filter((file) => !site.has(file) && !leadsElsewhere(file, aliases, site))
      .map((file) => ({ place: file, found: 'it was published and has gone', remedy: REMEDY })),
  ];
}

/** A step that became something else has no page of its own any more; its anchor lives on. */
function leadsElsewhere(
  file: string,
  aliases: Readonly<Record<string, string>>,
  site: BuiltSite,
): boolean {
  const now = aliases[file.split('/')[1] ?? ''];
  return now !== undefined && !site.has(`s/${now}/index.html`);
}
