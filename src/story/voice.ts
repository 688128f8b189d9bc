/** Whose words a passage of a chapter is: the account's, the record's, ours within the text, or a note of the editors. */
import { type Block, type Body, countWords, type Element, textOf } from './body.ts';

export type Voice = 'account' | 'record' | 'ours' | 'editor';

/** The voice of what stands in `element`, or of plain text where there is none. */
export function voiceIn(element: Element | undefined): Voice {
  for (let outer = element; outer; outer = outer.parent) {
    if (outer.props.has('ours')) return 'ours';
    if (outer.name === 'Aside' || outer.name === 'Record') return 'record';
    if (outer.name === 'Editor') return 'editor';
    if (outer.name === 'Step') return outer.props.get('voice') === 'record' ? 'record' : 'account';
  }
  return 'account';
}

/** The components of one name within a block of text. */
export function within({ elements }: Body, { node }: Block, name: string): Element[] {
  const { start, end } = node.position ?? {};
  return elements.filter(({ name: found, node: inner }) => {
    const offset = inner.position?.start.offset ?? -1;
    return found === name && offset >= (start?.offset ?? 0) && offset < (end?.offset ?? 0);
  });
}

/** The words of a page by voice; those in an <Aside> are the record's. */
export function wordsByVoice(body: Body): Record<Voice, number> {
  const words = { account: 0, record: 0, ours: 0, editor: 0 };
  for (const block of body.blocks) {
    const all = countWords(block.text);
    const voice = voiceIn(block.parent);
    const aside =
      voice === 'account'
        ? within(body, block, 'Aside').reduce((sum, { node }) => sum + countWords(textOf(node)), 0)
        : 0;
    words[voice] += all - aside;
    words.record += aside;
  }
  return words;
}
