/** The e-book: its frame, its XML, and EPUBCheck's judgement where that is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { fromXml } from 'xast-util-from-xml';
import type { Checked } from './check.ts';

/** Where Debian's package puts EPUBCheck; EPUBCHECK names another. */
const JARS = [process.env['EPUBCHECK'], '/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'];

const FIRST = 'mimetypeapplication/epub+zip';

/**
 * Without EPUBCheck: the mimetype is where readers look for it, every part is well-formed, and the fonts are in it.
 * @param fonts the names of the site's font files, each of which the book has a cut of
 */
export function checkEpub(path: string, fonts: readonly string[]): Checked {
  const name = basename(path);
  const bytes = new Uint8Array(readFileSync(path));
  const head = Buffer.from(bytes.subarray(30, 30 + FIRST.length)).toString('latin1');
  const faults = head === FIRST ? [] : ['its first member is not a plain mimetype.'];
  let pages = 0;
  try {
    const members = unzipSync(bytes);
    faults.push(...fontFaults(members, fonts));
    for (const [member, content] of Object.entries(members)) {
      if (!/\.(xhtml|opf|xml)$/.test(member)) continue;
      pages += 1;
      const reason = illFormed(new TextDecoder().decode(content));
      if (reason) faults.push(`${member} is not well-formed: ${reason}`);
    }
  } catch {
    faults.push('it cannot be unpacked.');
  }
  if (pages === 0) faults.push('it holds no pages.');
  return {
    what: 'e-book',
    faults: faults.map((fault) => `${name}: ${fault}`),
    facts: `${pages} parts well-formed`,
  };
}

/** Every face of the site, serif-400 for one, is a file of the book, in its package, and asked for by its style. */
function fontFaults(members: Record<string, Uint8Array>, fonts: readonly string[]): string[] {
  const text = (name: string): string => new TextDecoder().decode(members[`book/${name}`]);
  const [style, manifest] = [text('style.css'), text('package.opf')];
  return fonts
    .map((font) => font.replace(/\.[0-9a-f]+(?=\.woff2$)/, ''))
    .filter(
      (font) =>
        !members[`book/${font}`] ||
        !style.includes(`url(${font})`) ||
        !manifest.includes(`href="${font}"`),
    )
    .map((font) => `it lacks the font ${font}, or does not ask for it.`);
}

/** EPUBCheck itself: no error and no warning. */
export function runEpubCheck(path: string): Checked {
  const what = 'EPUBCheck';
  const jar = JARS.find((file) => file && existsSync(file));
  const hint =
    'install Java and EPUBCheck (Debian: apt-get install epubcheck), or set EPUBCHECK to its .jar';
  if (!jar) return { what, faults: [], skipped: `EPUBCheck is not installed; ${hint}` };
  const options = { encoding: 'utf8', timeout: 120_000 } as const;
  const { stdout, stderr, error } = spawnSync(
    'java',
    ['-jar', jar, '--failonwarnings', path],
    options,
  );
  if (error) return { what, faults: [], skipped: `Java does not start; ${hint}` };
  const output = `${stdout}${stderr}`;
  const counts = /(\d+) fatals? \/ (\d+) errors? \/ (\d+) warnings?/.exec(output);
  if (!counts)
    return {
      what,
      faults: [`${basename(path)}: EPUBCheck did not finish: ${output.slice(0, 200)}`],
    };
  const lines = output.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line));
  return { what, faults: lines.map((line) => line.replace(`${path}/`, '')), facts: counts[0] };
}

function illFormed(text: string): string | undefined {
  try {
    fromXml(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}
