/** Every word that the pages, books, pictures and downloads print by themselves, and the gaps that each may have. */
import { z } from 'astro/zod';
import { SOURCE_KINDS, STATUSES, VOICES } from '../ledger.ts';
import { PRECISIONS } from '../rows.ts';
import { phrase, text, withGaps } from './gaps.ts';
import { countedOf } from './phrase.ts';

function fixed(length: number) {
  return z.array(text).length(length);
}

const each = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>);

/** @param locale whose plural forms the words have, as BCP 47 names it */
export function wordsSchema(locale: string) {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  /** Words that go with a number: one text for all, or one for each plural form of the language. */
  function counted<const Gaps extends readonly string[]>(...gaps: Gaps) {
    const form = withGaps(['count', ...gaps], gaps);
    const forms = each(categories, form);
    return z
      .union([form.transform((one) => Object.fromEntries(categories.map((c) => [c, one]))), forms])
      .transform((all) => countedOf<Gaps[number]>(all, locale));
  }

  /** Words that are shorter on a phone. */
  const byLayout = <S extends z.ZodType>(schema: S) =>
    z.strictObject({ wide: schema, narrow: schema });

  const table = <K extends string>(...columns: K[]) =>
    z.strictObject({ caption: text, columns: each(columns, text) });

  return z.strictObject({
    locale: text,
    numbers: z.strictObject({
      group: z.string(),
      decimal: text,
      range: phrase('low', 'high'),
    }),
    quotes: z.strictObject({ outer: fixed(2), inner: fixed(2) }),
    list: z.strictObject({ between: text, last: text }),
    dates: z.strictObject({
      months: fixed(12),
      shortMonths: fixed(12),
      weekdays: fixed(7),
      shortWeekdays: fixed(7),
      day: phrase('day', 'month', 'year'),
      dayOfMonth: phrase('day', 'month'),
      weekday: phrase('weekday', 'day', 'month'),
      span: phrase('first', 'last', 'month'),
      spanOverMonths: phrase('first', 'firstMonth', 'last', 'lastMonth'),
      twoDays: phrase('first', 'last', 'month', 'year'),
      shortDay: phrase('day', 'month'),
      shortWeekday: phrase('weekday', 'day', 'month'),
      shortSpan: phrase('first', 'last', 'month'),
      shortSpanOverMonths: phrase('first', 'firstMonth', 'last', 'lastMonth'),
      inYear: phrase('year'),
      /** What may stand between two days of a month: 3 and 4 January. */
      between: z.array(text).min(1),
    }),
    page: z.strictObject({ skip: text, pages: text, record: text, cite: text, data: text }),
    contents: z.strictObject({
      title: text,
      closeRecord: text,
      markWho: text,
      record: text,
      offline: text,
    }),
    dateLine: z.strictObject({ offline: text, since: text }),
    /** What the scripts of the pages write themselves. */
    script: z.strictObject({
      still: text,
      moving: text,
      note: withGaps(['number']),
      sharePicture: text,
      shareStory: text,
      linkCopied: text,
      copy: text,
      copyOf: withGaps(['what']),
      copied: text,
      notAllowed: text,
      stepOf: withGaps(['number', 'count']),
    }),
    hero: z.strictObject({
      source: phrase('publisher', 'date', 'minutes'),
      alone: phrase('minutes'),
      minutes: counted(),
    }),
    chapter: z.strictObject({ clock: phrase('zone'), pastOne: text, pastMany: text }),
    voices: z.strictObject({ account: text, record: text, ours: text, editors: text }),
    status: each(
      STATUSES,
      z.strictObject({ word: text, tally: counted(), line: text, means: text }),
    ),
    kinds: each(SOURCE_KINDS, z.strictObject({ one: text, group: text })),
    notes: z.strictObject({
      number: phrase('number', 'status'),
      standsOpen: phrase('number'),
      backTo: phrase('number'),
      checked: counted('parts'),
      onlyMore: phrase('more'),
      repost: text,
      more: counted(),
      inRecord: text,
    }),
    picture: z.strictObject({
      name: phrase('title'),
      alone: text,
      fold: text,
      figures: phrase('title'),
      csv: text,
      json: text,
      method: text,
      pages: text,
      mapAndTable: phrase('title'),
    }),
    explanation: z.strictObject({ more: text, fold: text, speaksFor: text, against: text }),
    corrections: z.strictObject({
      title: text,
      edition: phrase('edition'),
      none: text,
      some: text,
      rule: text,
      said: phrase('was', 'now'),
      note: phrase('number'),
      all: counted(),
    }),
    names: z.strictObject({ all: counted() }),
    credits: z.strictObject({
      title: text,
      retold: phrase('title', 'publisher', 'date', 'editors'),
      licences: phrase('words', 'code', 'all'),
      all: text,
      edition: phrase('edition', 'date'),
      record: text,
      cite: text,
      data: text,
      embed: text,
      republish: text,
      feed: text,
    }),
    publisher: z.strictObject({
      by: phrase('name'),
      imprint: text,
      privacy: text,
      loads: phrase('what'),
      from: phrase('what', 'hosts'),
      kinds: each(['script', 'style', 'img', 'font', 'connect', 'frame', 'media'], text),
    }),
    editions: z.strictObject({
      title: text,
      kept: phrase('command'),
      name: phrase('edition', 'date'),
    }),
    record: z.strictObject({
      description: phrase('title'),
      lead: phrase('claims', 'sources', 'firstHand'),
      claims: counted(),
      sources: counted(),
      glance: text,
      byChapter: text,
      index: text,
      indexLead: text,
      inArticle: text,
      inArticleClaim: phrase('number'),
      cite: text,
      citeClaim: phrase('number'),
      figures: text,
      figure: phrase('bound', 'number', 'unit', 'voice'),
      voices: z.strictObject({ account: text, record: text }),
      bounds: each(['exactly', 'about', 'over', 'at least', 'up to', 'range'], z.string()),
      sourcesOf: text,
      usedBy: counted(),
      rests: text,
      rows: counted('graphic'),
      noDate: text,
      copy: phrase('date'),
      repost: text,
      firstHand: z.strictObject({
        seen: phrase('told', 'seen'),
        heard: phrase('heard'),
        heardAndQuoted: phrase('heard', 'quoted'),
        backed: phrase('backed', 'seen'),
      }),
      counts: z.strictObject({
        caption: text,
        fold: text,
        summary: phrase('claims', 'parts'),
        claims: counted(),
        part: phrase('count', 'status'),
        table: text,
        speaker: text,
        all: text,
      }),
    }),
    cite: z.strictObject({
      description: phrase('title'),
      lead: text,
      chapters: text,
      claim: phrase('number', 'status', 'claim'),
      citation: phrase('title'),
      formats: text,
      formatsOf: phrase('title'),
      format: phrase('format', 'title'),
      edition: phrase('edition', 'date'),
      part: phrase('title', 'whole', 'edition'),
      retold: phrase('title', 'publisher'),
    }),
    data: z.strictObject({
      description: phrase('title'),
      lead: phrase('inArticle', 'inRecord'),
      terms: phrase('edition', 'date', 'licence', 'author'),
      csv: phrase('schema'),
      schema: text,
      schemaTitle: phrase('title'),
      columnsOf: phrase('name'),
      column: text,
      means: text,
      statements: text,
      files: z.strictObject({
        claims: z.strictObject({ title: text, what: text }),
        sources: z.strictObject({ title: text, what: text }),
        figures: z.strictObject({ title: text, what: text }),
      }),
      set: z.strictObject({ name: phrase('title'), description: text }),
      /** What each column means; where it is left out, the sentences of the schemas serve, which are English. */
      columns: z
        .strictObject({
          claims: z.record(z.string(), text),
          sources: z.record(z.string(), text),
          figures: z.record(z.string(), text),
        })
        .optional(),
      readme: z.strictObject({
        title: phrase('title'),
        edition: phrase('edition', 'date', 'licence', 'address'),
        retold: phrase('title', 'publisher', 'date', 'address'),
        files: text,
      }),
    }),
    embed: z.strictObject({
      title: text,
      description: text,
      lead: phrase('licence', 'dark', 'light', 'script'),
      alone: text,
      aloneSteps: counted(),
      frame: text,
      picture: text,
      step: phrase('path'),
      steps: text,
      previous: text,
      next: text,
      whole: phrase('title'),
    }),
    republish: z.strictObject({
      title: text,
      description: text,
      lead: phrase('licence', 'author'),
      both: text,
      html: text,
      htmlFor: phrase('html'),
      markdown: text,
      noAddress: text,
      embed: phrase('embed'),
      embedIt: text,
      canonical: phrase('link'),
      pictures: text,
      credit: phrase('story', 'author', 'title', 'publisher', 'date'),
      creditAlone: phrase('story', 'author'),
      creditEnd: phrase('licence'),
      signs: text,
      notes: text,
      sources: text,
      backTo: phrase('number'),
    }),
    step: z.strictObject({ onwards: text, moved: text }),
    lost: z.strictObject({
      title: phrase('title'),
      description: text,
      heading: text,
      line: text,
      beginning: phrase('title'),
    }),
    feed: z.strictObject({
      title: text,
      edition: phrase('title', 'edition'),
      contents: phrase('dek', 'chapters', 'claims', 'sources'),
      chapters: counted(),
      correction: phrase('place'),
      claim: phrase('number', 'status'),
      readOn: phrase('title'),
    }),
    links: z.strictObject({ claims: text, sources: text, figures: text }),
    card: z.strictObject({ source: phrase('publisher', 'date') }),
    licences: z.strictObject({
      title: phrase('title'),
      words: phrase('licence'),
      code: phrase('licence'),
      others: text,
      script: text,
      font: text,
      map: text,
    }),
    book: z.strictObject({
      contents: text,
      landmarks: text,
      cover: text,
      coverOf: phrase('title'),
      start: text,
      accessibility: text,
      notes: text,
      sources: counted('numbers'),
      notesTo: counted('pages'),
      onPage: phrase('page'),
      seePage: phrase('page'),
      colophon: text,
      identifier: phrase('identifier'),
      toCite: phrase('citation'),
      dataBeside: text,
      dataAttached: phrase('file'),
      thisEdition: text,
      whole: phrase('edition'),
      retold: phrase('author', 'title', 'publisher', 'date', 'address', 'editors'),
      terms: phrase('words', 'code', 'citation'),
      dataInside: text,
      dataInsideLead: phrase('tag', 'end'),
      file: text,
      bytes: text,
      sourceList: text,
      rests: text,
      restsLead: text,
      noSource: text,
    }),
    graphics: z.strictObject({
      tally: z.strictObject({ title: text, head: text, summary: phrase('count', 'parts') }),
      price: z.strictObject({
        title: text,
        name: text,
        product: text,
        reported: z.strictObject({ title: phrase('place', 'date'), subtitle: text }),
        doubled: z.strictObject({ title: text, subtitle: text }),
        ordered: z.strictObject({ title: phrase('place', 'date'), subtitle: text }),
        before: text,
        after: text,
        cut: text,
        order: text,
        dated: phrase('name', 'date'),
        over: phrase('price'),
        /** Under a price without an upper end. */
        open: z.array(text).min(1).max(2),
        noFigure: fixed(2),
        account: phrase('publisher', 'date'),
        accountAlone: text,
        credit: phrase('credit', 'date'),
        table: table(
          ...([
            'date',
            'place',
            'low',
            'high',
            'unit',
            'kind',
            'voice',
            'drawn',
            'source',
            'note',
          ] as const),
        ),
      }),
      spread: z.strictObject({
        title: text,
        name: text,
        places: counted(),
        more: counted(),
        key: byLayout(z.strictObject({ sure: text, open: text, rough: text })),
        note: byLayout(text),
        precision: each(PRECISIONS, text),
        table: table(
          ...([
            'date',
            'earlier',
            'place',
            'now',
            'province',
            'lat',
            'lon',
            'precision',
            'basis',
            'sources',
            'note',
          ] as const),
        ),
      }),
      crowd: z.strictObject({
        title: text,
        name: text,
        /** In the frame of a crowd nobody counted, a line each. */
        uncounted: z.array(text).min(1).max(3),
        countedBy: phrase('who'),
        toldBy: phrase('who'),
        number: phrase('bound', 'number', 'unit'),
        more: phrase('number'),
        police: text,
        /** Under the outline of the hall where it stands alone. */
        hall: text,
        lower: text,
        only: text,
        higher: phrase('number'),
        note: fixed(2),
        /** The account's words for the people before it changes them, and after. */
        called: each(
          ['before', 'after'],
          z.strictObject({ names: z.array(text).min(1).max(3), told: text }),
        ),
        /** On a phone, where the crowd is small, who the faint dots are. */
        faint: text,
        /** What the table says of a row whose hour nobody gave. */
        day: text,
        table: table(
          ...([
            'date',
            'when',
            'place',
            'wording',
            'low',
            'high',
            'countedBy',
            'voice',
            'drawn',
            'source',
            'note',
          ] as const),
        ),
      }),
      /** In the tables of all: whose number it is, and whether it is drawn. */
      voice: each(VOICES, text),
      drawn: z.strictObject({ yes: text, no: text }),
      /** Of the figures that the build works out. */
      units: z.strictObject({ litres: text, km: text }),
    }),
  });
}

/** The words of one language. */
export type Words = z.infer<ReturnType<typeof wordsSchema>>;
