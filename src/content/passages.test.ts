import { expect, test } from '@playwright/test';
import { evaluate } from 'satteri';
import { recordPlugin } from './record-plugin.ts';

type Props = { children?: unknown } & Record<string, unknown>;

/** The page as one line of tags, as Astro's MDX makes it with the plugin. */
async function tags(source: string): Promise<string> {
  const jsx = (type: unknown, { children, ...props }: Props): string => {
    const words = [children].flat().join('');
    if (type === '') return words;
    return `<${[type, ...Object.values(props)].join(' ')}>${words}</${String(type)}>`;
  };
  const components = Object.fromEntries(
    ['Claim', 'Fig', 'Editor', 'Scene', 'Step', 'Passage'].map((name) => [name, name]),
  );
  const page = await evaluate(source, {
    mdastPlugins: [recordPlugin],
    fileURL: new URL('file:///content/end/03-method.mdx'),
    Fragment: '',
    jsx: (type, props) => jsx(type, props as Props),
    jsxs: (type, props) => jsx(type, props as Props),
  });
  const content = page.default as (props: object) => string;
  return content({ components }).replace(/\n/g, ' ');
}

test('puts a passage around a paragraph that states claims, and around no other', async () => {
  expect(
    await tags('He said <Claim id="a">so</Claim> and <Claim id="b">so</Claim>.\n\nNo more.'),
  ).toBe(
    '<Passage a b><p>He said <Claim a>so</Claim> and <Claim b>so</Claim>.</p></Passage> <p>No more.</p>',
  );
});

test('names a claim once a passage', async () => {
  expect(await tags('A <Claim id="a">b</Claim> <Claim id="a">c</Claim>.')).toContain(
    '<Passage a><p>',
  );
});

test('makes a paragraph of a claim that stands alone', async () => {
  expect(await tags('<Claim id="a">All of it, <Fig id="f" />.</Claim>')).toBe(
    '<Passage a><p><Claim a>All of it, <Fig f></Fig>.</Claim></p></Passage>',
  );
});

test('makes one paragraph of claims that stand together, and two of claims that do not', async () => {
  expect(
    await tags('<Claim id="a">A.</Claim> <Claim id="b">B.</Claim>\n<Claim id="c">C.</Claim>'),
  ).toBe(
    '<Passage a b c><p><Claim a>A.</Claim> <Claim b>B.</Claim> <Claim c>C.</Claim></p></Passage>',
  );
  expect(await tags('<Claim id="a">A.</Claim>\n\n<Claim id="b">B.</Claim>')).toBe(
    '<Passage a><p><Claim a>A.</Claim></p></Passage> <Passage b><p><Claim b>B.</Claim></p></Passage>',
  );
});

test('reaches lists, quotations, notes and steps', async () => {
  expect(await tags('- one <Claim id="a">A</Claim>\n- two')).toContain('<Passage a><p>one');
  expect(await tags('> <Claim id="a">A</Claim>')).toContain('<Passage a><p><Claim a>');
  expect(await tags('<Editor>\n\nOur <Claim id="a">A</Claim>.\n\n</Editor>')).toContain(
    '<Passage a><p>Our',
  );
  const scene = '<Scene>\n\n<Step>\n\n<Claim id="a">A</Claim>\n\n</Step>\n\n</Scene>';
  expect(await tags(scene)).toContain(
    '<Step><Passage a><p><Claim a>A</Claim></p></Passage></Step>',
  );
});

test('gives a heading the id of its page and its words', async () => {
  expect(await tags('### The *price*, again')).toBe(
    '<h3 method-the-price-again>The <em>price</em>, again</h3>',
  );
});
