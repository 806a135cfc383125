import { type Token, type TokenHandler, Tokenizer } from 'parse5';

type Heard = 'onStartTag' | 'onEndTag' | 'onCharacter' | 'onWhitespaceCharacter';

/** Reads HTML as a browser does, sign by sign; no tree is built, so nothing is too deep. */
export function readHtml(html: string, listen: (tokenizer: Tokenizer) => Partial<Pick<TokenHandler, Heard>>): void {
  const handler: TokenHandler = {
    ...{ onStartTag: nothing, onEndTag: nothing, onCharacter: nothing, onWhitespaceCharacter: nothing },
    ...{ onNullCharacter: nothing, onComment: nothing, onDoctype: nothing, onEof: nothing },
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
  Object.assign(handler, listen(tokenizer));
  tokenizer.write(html, true);
}

export function attributeOf({ attrs }: Token.TagToken, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function nothing(): void {
  // What nobody listens to.
}
