/** What is said of a newsroom’s file: the place, what was found, and what to write. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ContentError, Problems } from './problems.ts';
import { type Publisher, readPublisher } from './publisher.ts';

let dir: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'publisher-'));
});
test.afterEach(() => rmSync(dir, { recursive: true }));

function read(files: Record<string, string>): { publisher?: Publisher | undefined; said: string } {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  const problems = new Problems();
  const publisher = readPublisher(dir, problems);
  try {
    problems.throwIfAny();
    return { publisher, said: '' };
  } catch (error) {
    return { said: (error as ContentError).message.replaceAll(`${dir}/`, '') };
  }
}

test('without the file there is no newsroom', () => {
  expect(read({})).toEqual({ publisher: undefined, said: '' });
});

test('a name is enough', () => {
  expect(read({ 'publisher.yaml': 'name: N' }).publisher).toMatchObject({
    name: 'N',
    headerHeight: 0,
    markup: { head: '', header: '', footer: '' },
  });
});

const FAULTS: [name: string, files: Record<string, string>, said: string][] = [
  ['an unknown field', { 'publisher.yaml': 'name: N\nheadr: a.html' }, 'publisher.yaml:2: '],
  [
    'a source with a path',
    { 'publisher.yaml': 'name: N\nsources: {script: ["https://a.b/c.js"]}' },
    'A host as https://stats.example, without a path.',
  ],
  [
    'a file that is not there',
    { 'publisher.yaml': 'name: N\nfooter: footer.html' },
    'publisher/footer.html:1: there is no such file',
  ],
  [
    'a style attribute',
    {
      'publisher.yaml': 'name: N\nheader: h.html',
      'publisher/h.html': '\n<p style="color:red">x</p>',
    },
    'publisher/h.html:2: <p> has style="color:red"; give it a class',
  ],
  [
    'a handler',
    { 'publisher.yaml': 'name: N\nheader: h.html', 'publisher/h.html': '<p onclick="x()">x</p>' },
    'publisher/h.html:1: <p> has onclick="x()"; listen for it in a <script>',
  ],
  [
    'a source that is not listed',
    {
      'publisher.yaml': 'name: N\nhead: h.html',
      'publisher/h.html': '<script src="https://a.b/c.js"></script>',
    },
    'list https://a.b under sources, script, in publisher.yaml',
  ],
  [
    'an element that stands open',
    {
      'publisher.yaml': 'name: N\nheader: h.html',
      'publisher/h.html': '<p>x\n<svg><path d=""/></svg>\n<nav>x',
    },
    'publisher/h.html:3: <nav> is not closed; write </nav> where it ends',
  ],
  [
    'an end tag too many',
    {
      'publisher.yaml': 'name: N\nfooter: h.html',
      'publisher/h.html': '<div>x</div>\n</div>',
    },
    'publisher/h.html:2: an element is closed that stands open nowhere; take its end tag out',
  ],
  [
    'a height with its unit',
    { 'publisher.yaml': 'name: N\nheaderHeight: 60px' },
    'publisher.yaml:2: "headerHeight" is "60px"; write a number, 60',
  ],
  [
    'one colour for all grounds',
    { 'publisher.yaml': "name: N\naccent: '#5cc8ff'" },
    "{onDark: '#5cc8ff', onLight: '#0b5394', onDimmed: '#062f54'}.",
  ],
  [
    'a colour that is missing',
    { 'publisher.yaml': "name: N\naccent: {onDark: '#5cc8ff', onLight: '#0b5394'}" },
    "all three are {onDark: '#5cc8ff', onLight: '#0b5394', onDimmed: '#062f54'}.",
  ],
  [
    'an address from the root',
    { 'publisher.yaml': 'name: N\nheader: h.html', 'publisher/h.html': '<a href="/home">x</a>' },
    'publisher/h.html:1: <a> has href="/home"; write a full address, or /publisher/ and a file of publisher/',
  ],
  [
    'a file by its name alone',
    {
      'publisher.yaml': 'name: N\nheader: h.html',
      'publisher/h.html': '<nav>\n<img src="logo.svg" alt="N"></nav>',
      'publisher/logo.svg': '<svg/>',
    },
    'publisher/h.html:2: <img> has src="logo.svg"; write /publisher/logo.svg',
  ],
  [
    'a picture that is not there',
    {
      'publisher.yaml': 'name: N\nheader: h.html',
      'publisher/h.html': '<img src="/publisher/logo.svg" alt="N">',
    },
    'publisher/h.html:1: <img> has src="/publisher/logo.svg"; put the file publisher/logo.svg there, or correct the address',
  ],
  [
    'a picture without words',
    {
      'publisher.yaml': 'name: N\nheader: h.html',
      'publisher/h.html': '<nav>\n<img src="/publisher/logo.svg"></nav>',
      'publisher/logo.svg': '<svg/>',
    },
    'publisher/h.html:2: <img> has no alt; write alt="…" with what it says',
  ],
  [
    'a form that would be sent',
    {
      'publisher.yaml': 'name: N\nfooter: h.html',
      'publisher/h.html': '<form action="https://n.test/letter"><button>Go</button></form>',
    },
    'publisher/h.html:1: <form> has action="https://n.test/letter", and pages of the story send no form; link to a page of yours that has it',
  ],
  [
    'a font that is not there',
    {
      'publisher.yaml': 'name: N\nhead: h.html',
      'publisher/h.html': '<style>\n@font-face {\n src: url(/publisher/n.woff2) }</style>',
    },
    'publisher/h.html:3: a <style> has url(/publisher/n.woff2); put the file publisher/n.woff2 there, or correct the address',
  ],
  [
    'a font that stands in the style',
    {
      'publisher.yaml': 'name: N\nhead: h.html',
      'publisher/h.html': '<style>@font-face{src:url(data:font/woff2;base64,AA)}</style>',
    },
    'make it a file of publisher/',
  ],
  [
    'a family without a font',
    {
      'publisher.yaml':
        'name: N\nhead: h.html\nfonts:\n  serif: Georgia, serif\n  sans: "\'N Sans\', Arial"',
      'publisher/h.html': "<style>@font-face{font-family:'M Sans';src:local('M')}</style>",
    },
    'publisher.yaml:5: "sans" begins with N Sans, and no <style> of the newsroom has an @font-face for it; write one into the file of "head"',
  ],
  [
    'HTML in a file of another name',
    { 'publisher.yaml': 'name: N\nhead: head.htm' },
    'publisher.yaml:2: "head" is "head.htm"; write: The name of a file in content/publisher/ that ends in .html, as header.html.',
  ],
];

test('families that a style brings, or may bring, or that devices have, are taken', () => {
  const taken = {
    'publisher.yaml':
      'name: N\nhead: h.html\nfonts: {serif: "Georgia, serif", sans: "N Sans, Arial"}\nsources: {style: [https://a.b]}',
    'publisher/n.woff2': '',
  };
  const style = '<style>@font-face{font-family:"N Sans";src:url(/publisher/n.woff2)}</style>';
  expect(read({ ...taken, 'publisher/h.html': style }).said).toBe('');
  const sheet = '<link rel="stylesheet" href="https://a.b/c.css">';
  expect(read({ ...taken, 'publisher/h.html': sheet }).said).toBe('');
});

for (const [name, files, said] of FAULTS) {
  test(`${name} is refused in words`, () => {
    expect(read(files).said).toContain(said);
  });
}
