/** The places of the map as a table, for the page and for the downloads. */
import type { Story } from '../../content/types.ts';
import type { Table } from '../table.ts';

/** Every place with its days, its position and its sources, as the content has them. */
export function table({ places, sources }: Pick<Story, 'places' | 'sources'>): Table {
  return {
    caption: 'Places by the day a gathering was first reported there, January 2022',
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'earlier', label: 'Earlier date some sources give' },
      { key: 'place', label: 'Place' },
      { key: 'now', label: 'Name today' },
      { key: 'province', label: 'Region' },
      { key: 'lat', label: 'Latitude, degrees north' },
      { key: 'lon', label: 'Longitude, degrees east' },
      { key: 'precision', label: 'Position' },
      { key: 'basis', label: 'What is dated' },
      { key: 'sources', label: 'Sources' },
      { key: 'note', label: 'Note' },
    ],
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
        precision: row.precision,
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
