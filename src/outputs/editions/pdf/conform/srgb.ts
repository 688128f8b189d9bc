/** The colour space of the PDF as an ICC profile (ICC.1:2010, version 4): sRGB, made of its published numbers. */

/** A number with 16 bits before the point and 16 behind it. */
const fixed = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return bytes;
};

const tag = (type: string, ...content: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), ...content]);

const words = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
};

function text(value: string): Buffer {
  const units = Buffer.from(value, 'utf16le').swap16();
  return tag('mluc', words(1, 12), Buffer.from('enUS', 'latin1'), words(units.length, 28), units);
}

const xyz = (...values: number[]): Buffer => tag('XYZ ', ...values.map(fixed));

/** The curve of IEC 61966-2-1: a line below 0.04045, a power of 2.4 above. */
const curve = tag(
  'para',
  Buffer.from([0, 3, 0, 0]),
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed),
);

/** White and primaries as seen under D50, which every profile is written for. */
const TAGS: [name: string, content: Buffer][] = [
  ['desc', text('sRGB IEC61966-2.1')],
  ['cprt', text('No copyright is claimed in these numbers.')],
  ['wtpt', xyz(0.9642, 1, 0.8249)],
  [
    'chad',
    tag(
      'sf32',
      ...[1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00924, 0.01508, 0.75168].map(
        fixed,
      ),
    ),
  ],
  ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];

/** @returns the profile, the same bytes each time */
export function srgbProfile(): Uint8Array {
  let at = 128 + 4 + TAGS.length * 12;
  const table: Buffer[] = [words(TAGS.length)];
  const contents: Buffer[] = [];
  for (const [name, content] of TAGS) {
    table.push(Buffer.from(name, 'latin1'), words(at, content.length));
    const padded = Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
    contents.push(padded);
    at += padded.length;
  }
  return new Uint8Array(Buffer.concat([header(at), ...table, ...contents]));
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04300000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // When these numbers were put down as a profile.
  for (const [index, value] of [2022, 1, 1].entries()) bytes.writeUInt16BE(value, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  Buffer.concat([0.9642, 1, 0.8249].map(fixed)).copy(bytes, 68);
  return bytes;
}
