/** For tests: the files of a small valid content folder. Tests count on their lines. */

const EXPLANATION = (id: string): string =>
  `  - {id: ${id}, title: T, who: W, since: S, speaksFor: F, against: A, outcome: O, claimId: start}`;

export const FILES = {
  'story.yaml': `title: A story
dek: What it is about.
language: en
author: The editors
original: {publisher: P, title: T, url: "https://example.org/a", date: January 2022, editors: [E]}
disclosure: Nobody paid.
licence: {words: {name: W, url: "https://example.org/w"}, code: {name: C, url: "https://example.org/c"}}
edition: {name: first, date: "2026-11-22"}
credits: []
days: {from: "2022-01-01", to: "2022-01-08"}
zones: {Almaty: "+06:00", Mangystau: "+05:00"}
charted: {from: "2021-12-01", to: "2022-01-31"}
feedAuthority: a-story.invalid,2026
tank: {litres: 50, unit: tenge, before: price-before-reported, after: price-after-reported}
distance: {id: zhanaozen-almaty, from: zhanaozen, to: almaty}
owners: {source: [the source], tokayev: [Tokayev], officials: [officials], eyewitnesses: [eyewitnesses], theorists: [it is said]}
speechVerbs: [says]
limits: {speechTags: 1, editors: 1}
allowedNumbers: [eight days]
speakers:
  - {id: source-saw, role: seen, owner: source, short: sight, long: The source, brief: The source}
  - {id: source-heard, role: heard, owner: source, short: hearsay, long: The source, brief: The source}
  - {id: tokayev, role: quoted, owner: tokayev, short: T, long: Tokayev, brief: Tokayev, quoted: Tokayev}
  - {id: others, role: record, short: others, long: Others, brief: Others}
`,
  'claims.yaml': `- id: start
  speaker: source-saw
  claim: It began.
  status: corroborated
  finding: It did begin.
  sources: [agency]
  figures:
    - {id: price-before-reported, low: 50, high: 60, unit: tenge a litre, bound: range, voice: record}
    - {id: price-after-reported, value: 120, unit: tenge a litre, bound: exactly, voice: record}
- id: crowd
  speaker: source-heard
  claim: A crowd came.
  status: unconfirmed
  finding: Nobody else counted it.
  sources: [account]
  caution: One source.
  figures:
    - {id: crowd-count, low: 1000, unit: people, bound: over, voice: account}
`,
  'sources.yaml': `- id: account
  publisher: P
  title: The account
  url: https://example.org/a
  lang: en
  kind: account
- id: agency
  publisher: A
  title: The news
  date: "2022-01-05"
  url: https://example.org/n
  lang: ru
  kind: independent
`,
  'names.yaml': `- {id: almaty, en: Almaty, kk: Алматы, ru: Алматы}
`,
  'corrections.yaml': `- {id: typo, date: "2026-11-23", where: first-day, was: Teh., now: The.}
`,
  'explanations.yaml': `rows:
${['a', 'b', 'c', 'd'].map(EXPLANATION).join('\n')}
`,
  'chapters/01-first-day.mdx': `---
id: first-day
title: The first day
line: How it began.
from: 2022-01-01
to: "2022-01-01T23:00:00+05:00"
zone: Mangystau
light: day
---

<Claim id="start">It began</Claim> on 1 January in <Name id="almaty" />.

See [the second day](#second-day) and [the claim](#claim-crowd).

<Editor>

It was over <Fig id="crowd-count" part="low" /> people.

</Editor>
`,
  'chapters/02-second-day.mdx': `---
id: second-day
title: The second day
line: How it went on, over {crowd-count} people.
from: "2022-01-02"
to: "2022-01-02"
zone: Almaty
hour: "14:00"
light: fog
---

Then <Claim id="crowd">a crowd came</Claim>, the source says.

<Scene graphic="price">

<Step id="step-before" state="doubled" title="Before" summary="It was {price-before-reported} tenge." voice="record">

Before it was <Fig id="price-before-reported" /> tenge.

</Step>

<Step id="step-after" state="reported" title="{price-after-reported}" summary="It went up." voice="record">

After it was <Fig id="price-after-reported" as="words" /> tenge.

</Step>

</Scene>

<Inset name="tally" />
`,
  'end/01-method.mdx': `---
id: method
title: Method
---

All 100 words were checked.
`,
  'data/prices.csv': `id,date,place,figure,low,high,unit,kind,voice,chart,source,note
before,2021,Mangystau,price-before-reported,,,tenge a litre,at the pump,record,before,agency,
other,2024-03,Almaty,,54,86,tenge a litre,cap,record,none,agency,"Later, much later."
`,
  'data/crowds.csv': `id,date,when,place,figure,low,high,wording,counted_by,voice,chart,source,note
first,2022-01-02,day,Almaty,crowd-count,,,over a thousand,the source,account,true,account,
`,
  'data/places.csv': `id,name,now,province,lat,lon,date,earlier,precision,basis,sources,note
zhanaozen,Zhanaozen,,Mangystau,43.34,52.86,2022-01-01,,exact,city,agency account,
almaty,Almaty,,city of Almaty,43.24,76.91,2022-01-04,2022-01-03,exact,city,agency,
`,
};
