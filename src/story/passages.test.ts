import { expect, test } from '@playwright/test';
import { evaluate } from 'satteri';
import { pagePlugin } from './page-plugin.ts';

type Props = { children?: unknown } & Record<string, unknown>;

/** The page as one line of tags, as Astro's MDX makes it with the plugin. */
async function tags(source: string, file = 'end/03-method.mdx'): Promise<string> {
  const jsx = (type: unknown, { children, ...props }: Props): string => {
    const words = [children].flat().join('');
    if (type === '') return words;
    return `<${[type, ...Object.values(props)].join(' ')}>${words}</${String(type)}>`;
  };
  const components = Object.fromEntries(
    [
      'Aside',
      'Claim',
      'Fig',
      'Editor',
      'Scene',
      'Step',
      'Passage',
      'Record',
      'Voice',
      'Explanation',
      'Explanations',
      'More',
    ].map((name) => [name, name]),
  );
  const page = await evaluate(source, {
    mdastPlugins: [pagePlugin],
    fileURL: new URL(`file:///content/${file}`),
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
    '<Passage a b a b method><p>He said <Claim a method>so</Claim> and <Claim b method>so</Claim>.</p></Passage> <p>No more.</p>',
  );
});

test('names a claim once a passage', async () => {
  expect(await tags('A <Claim id="a">b</Claim> <Claim id="a">c</Claim>.')).toContain(
    '<Passage a a method><p>A <Claim a method>b</Claim> <Claim a>c</Claim>',
  );
});

test('names the claims that the record’s words in the paragraph answer', async () => {
  expect(
    await tags('<Claim id="a">A.</Claim> <Aside>No.</Aside> And <Claim id="b">B.</Claim>.'),
  ).toContain('<Passage a b a b method a><p>');
});

test('names the claims of which the page tells elsewhere what was found', async () => {
  expect(await tags('<Claim id="a" told>A.</Claim> And <Claim id="b">B.</Claim>.')).toContain(
    'method a><p>',
  );
});

test('makes a paragraph of a claim that stands alone', async () => {
  expect(await tags('<Claim id="a">All of it, <Fig id="f" />.</Claim>')).toBe(
    '<Passage a a method><p><Claim a method>All of it, <Fig f></Fig>.</Claim></p></Passage>',
  );
});

test('makes one paragraph of claims that stand together, and two of claims that do not', async () => {
  expect(
    await tags('<Claim id="a">A.</Claim> <Claim id="b">B.</Claim>\n<Claim id="c">C.</Claim>'),
  ).toBe(
    '<Passage a b c a b c method><p><Claim a method>A.</Claim> <Claim b method>B.</Claim> <Claim c method>C.</Claim></p></Passage>',
  );
  expect(await tags('<Claim id="a">A.</Claim>\n\n<Claim id="b">B.</Claim>')).toBe(
    '<Passage a a method><p><Claim a method>A.</Claim></p></Passage> <Passage b b method><p><Claim b method>B.</Claim></p></Passage>',
  );
});

test('reaches lists, quotations, notes and steps', async () => {
  expect(await tags('- one <Claim id="a">A</Claim>\n- two')).toContain(
    '<Passage a a method><p>one',
  );
  expect(await tags('> <Claim id="a">A</Claim>')).toContain(
    '<Passage a a method><p><Claim a method>',
  );
  expect(await tags('<Editor>\n\nOur <Claim id="a">A</Claim>.\n\n</Editor>')).toContain(
    '<Passage a a method><p>Our',
  );
  const scene = '<Scene>\n\n<Step>\n\n<Claim id="a">A</Claim>\n\n</Step>\n\n</Scene>';
  expect(await tags(scene)).toContain(
    '<Step><Passage a a method><p><Claim a method>A</Claim></p></Passage></Step>',
  );
});

test('gives a heading the id of its page and its words', async () => {
  expect(await tags('### The *price*, again')).toBe(
    '<h3 method-the-price-again>The <em>price</em>, again</h3>',
  );
});

const chapter = (source: string): Promise<string> => tags(source, 'chapters/01-one.mdx');

test('labels a voice where it changes and on every card, and nowhere else', async () => {
  expect(await chapter('A.\n\nB.\n\n<Record>\n\nC.\n\n</Record>\n\nD.')).toBe(
    '<Voice account></Voice> <p>A.</p> <p>B.</p> <Record><Voice record></Voice><p>C.</p></Record> <Voice account></Voice> <p>D.</p>',
  );
  const scene =
    '<Scene>\n\n<Step voice="record">\n\nB.\n\n</Step>\n\n<Step voice="record">\n\nC.\n\n</Step>\n\n</Scene>';
  expect(await chapter(`A.\n\n${scene}\n\nD.`)).toBe(
    '<Voice account></Voice> <p>A.</p> <Scene><Step record><Voice record></Voice><p>B.</p></Step><Step record><Voice record></Voice><p>C.</p></Step></Scene> <Voice account></Voice> <p>D.</p>',
  );
  expect(await tags('A.')).toBe('<p>A.</p>');
});

test('tells our words from the record’s, in the text and on a card', async () => {
  const ours =
    '<Record>\n\nB.\n\n</Record>\n\n<Record ours>\n\nC.\n\n</Record>\n\n<Record ours>\n\nD.\n\n</Record>\n\nE.';
  expect(await chapter(ours)).toBe(
    '<Record><Voice record></Voice><p>B.</p></Record> <Record true><Voice ours></Voice><p>C.</p></Record> <Record true><p>D.</p></Record> <Voice account></Voice> <p>E.</p>',
  );
  expect(await chapter('<Scene>\n\n<Step voice="record" ours>\n\nB.\n\n</Step>\n\n</Scene>')).toBe(
    '<Scene><Step record true><Voice ours></Voice><p>B.</p></Step></Scene>',
  );
});

test('tells the voice again after a note of the editors', async () => {
  expect(await chapter('A.\n\n<Editor>\n\nB.\n\n</Editor>\n\nC.')).toContain(
    '</Editor> <Voice account></Voice> <p>C.</p>',
  );
});

test('gathers the explanations that follow one another, and folds what follows the first paragraph of one', async () => {
  expect(
    await tags(
      '<Explanation id="a">\n\nA.\n\n</Explanation>\n\n<Explanation id="b">\n\nB.\n\nC.\n\nD.\n\n</Explanation>',
    ),
  ).toBe(
    '<Explanations><Explanation a><p>A.</p></Explanation><Explanation b><p>B.</p><More><p>C.</p><p>D.</p></More></Explanation></Explanations>',
  );
});

test('says whose words follow where the voice changes, and anew with a picture, after an aside, and in each card', async () => {
  const page = await tags(
    'One.\n\nTwo. <Aside>No.</Aside>\n\nThree.\n\n<Scene>\n\n<Step id="s" voice="account">\n\nFour.\n\n</Step>\n\n</Scene>\n\nFive.\n\n<Record>\n\nSix.\n\n</Record>\n\n<Explanation id="a">\n\nSeven.\n\n</Explanation>\n\n<Explanation id="b">\n\nEight.\n\n</Explanation>\n\nNine.',
    'chapters/03-method.mdx',
  );
  const order = [
    ...page.matchAll(/<Voice ([\w ]+)>|(One|Two|Three|Four|Five|Six|Seven|Eight|Nine)\./g),
  ];
  expect(order.map(([, voice, word]) => voice ?? word)).toEqual([
    ...['account', 'One', 'Two', 'account true', 'Three', 'account', 'Four', 'account'],
    ...['Five', 'record', 'Six'],
    ...['account', 'Seven', 'account', 'Eight', 'account', 'Nine'],
  ]);
});
