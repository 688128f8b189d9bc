/** The places of the map as a table, for the page and for the downloads. */
import type { Story } from '../../story/types.ts';
import { columns, type Table } from '../table.ts';

const BRIEF = ['date', 'earlier', 'place', 'sources'];

/** Every place with its days, its position and its sources, as the content has them. */
export function table({
  places,
  sources,
  words,
}: Pick<Story, 'places' | 'sources' | 'words'>): Table {
  const { table: said, precision } = words.graphics.spread;
  return {
    caption: said.caption,
    columns: columns(said.columns, BRIEF),
    rows: [...places]
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.lon - b.lon))
      .map((row) => ({
        date: row.date,
        earlier: row.earlier ?? null,
        place: row.name,
        now: row.now ?? null,
        province: row.province,
        lat: row.lat,
        lon: row.lon,
        precision: precision[row.precision],
        basis: row.basis,
        sources: publishers(row.sources, sources),
        note: row.note ?? null,
      })),
  };
}

/** The publishers behind source ids, each once. */
function publishers(ids: readonly string[], sources: Story['sources']): string {
  return [...new Set(ids.map((id) => sources.get(id)?.publisher ?? id))].join('; ');
}
