/** Dates are in order: nothing is changed before it was published, and the chapters follow each other. */
import { attribute, ownText } from '../html.ts';
import { isRealDay } from '../real-day.ts';
import { isLinkedData } from './json-ld.ts';
import { type BuiltSite, type Check, type Fault, metaOf, placeOf, type SitePage } from './site.ts';
import { all, readXml, textOf } from './xml.ts';

export const dates: Check = {
  name: 'dates',
  run: (site) => [
    ...site.pages.flatMap((page) => [...headDates(page), ...linkedDates(page), ...times(page)]),
    ...feedDates(site),
  ],
};

interface Span {
  place: string;
  from: string | undefined;
  to: string | undefined;
}

/** Dates compare as text: YYYY-MM-DD, with or without a time. */
function faultsOf({ place, from, to }: Span): Fault[] {
  const remedy = 'correct the date in content/story.yaml or content/corrections.yaml';
  const unreal = [from, to].filter((date) => date !== undefined && !isRealDay(date.slice(0, 10)));
  return [
    ...unreal.map((date) => ({ place, found: `${date} is no date`, remedy })),
    ...(from && to && to.slice(0, 10) < from.slice(0, 10)
      ? [{ place, found: `changed on ${to}, before it was published on ${from}`, remedy }]
      : []),
  ];
}

function headDates(page: SitePage): Fault[] {
  const from = metaOf(page, 'article:published_time');
  return faultsOf({ place: page.file, from, to: metaOf(page, 'article:modified_time') });
}

function linkedDates(page: SitePage): Fault[] {
  return page.elements.filter(isLinkedData).flatMap((script) => {
    const [, from] = /"datePublished":\s*"([^"]+)"/.exec(ownText(script)) ?? [];
    const [, to] = /"dateModified":\s*"([^"]+)"/.exec(ownText(script)) ?? [];
    return faultsOf({ place: placeOf(page, script), from, to });
  });
}

/** Every <time> names a day that the calendar has. */
function times(page: SitePage): Fault[] {
  return page.elements
    .filter(({ tagName }) => tagName === 'time')
    .flatMap((time) =>
      faultsOf({ place: placeOf(page, time), from: attribute(time, 'datetime'), to: undefined }),
    );
}

function feedDates(site: BuiltSite): Fault[] {
  const document = site.has('feed.xml') ? readXml(site.text('feed.xml')) : '';
  if (typeof document === 'string') return [];
  const [feed] = all(document, 'feed');
  const last = feed && textOf(feed, 'updated');
  return all(document, 'entry').flatMap((entry) => [
    ...faultsOf({
      place: 'feed.xml',
      from: textOf(entry, 'published'),
      to: textOf(entry, 'updated'),
    }),
    ...faultsOf({ place: 'feed.xml', from: textOf(entry, 'updated'), to: last }),
  ]);
}
