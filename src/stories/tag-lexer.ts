/** What the signs read so far are: no tag, a tag that goes on, or one that ends before or after the last of them. */
type TagStep = 'none' | 'more' | 'before' | 'after';

type Kind = 'component' | 'html' | 'comment' | 'word';

/** Reads a tag sign by sign, from its `<` on; a line break is `\n`, the end of the text `undefined`. */
interface TagLexer {
  next: (sign: string | undefined) => TagStep;
  kind: () => Kind | undefined;
}

const WORD_LESS = /^<(?:[=_$-]|\d|(?![A-Za-z])\p{L})/u;
const ADDRESS = /^<(?:https?:\/\/|mailto:|[^\s<>@/]+@)/iu;

/** What may be code elsewhere (`<b …>`, `<!-- … -->`, `<5`, `<https://…>`) is one piece with all that belongs to it. */
export function tagLexer(): TagLexer {
  let kind: Kind | undefined;
  let head = '';
  let isQuoted = false;
  const begun = (sign: string | undefined): TagStep => {
    if (sign === undefined || /[.,;:)\n]/u.test(sign)) return head === '<' ? 'before' : 'none';
    head += sign;
    kind = kindOf(head);
    return kind || head === '</' || head === '<!' || head === '<!-' ? 'more' : 'none';
  };
  const inWord = (sign: string | undefined): TagStep =>
    sign === undefined || /[\s<>]/u.test(sign) ? 'before' : 'more';
  const inComment = (sign: string | undefined): TagStep => {
    if (sign === undefined) return 'before';
    head = head.slice(-3) + sign;
    return head.endsWith('-->') ? 'after' : 'more';
  };
  const inTag = (sign: string | undefined): TagStep => {
    if (sign === undefined) return 'before';
    if (sign === '"' && kind === 'component') isQuoted = !isQuoted;
    if (isQuoted) return 'more';
    if (sign === '<' || (/\s/u.test(sign) && ADDRESS.test(head))) return 'before';
    if (head.length < 80) head += sign;
    return sign === '>' ? 'after' : 'more';
  };
  const next = (sign: string | undefined): TagStep => {
    if (head === '') return ((head = '<'), 'more');
    if (!kind) return begun(sign);
    if (kind === 'word') return inWord(sign);
    return kind === 'comment' ? inComment(sign) : inTag(sign);
  };
  return { next, kind: () => kind };
}

function kindOf(head: string): Kind | undefined {
  if (/^<\/?[A-Z]/u.test(head)) return 'component';
  if (/^<\/?[a-z]/u.test(head)) return 'html';
  if (head === '<!--') return 'comment';
  return WORD_LESS.test(head) ? 'word' : undefined;
}
