import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { tagLexer } from '#stories/tag-lexer';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    storyTag: 'storyTag';
    storyTagData: 'storyTagData';
    storyBraces: 'storyBraces';
  }
}

const [LESS, OPEN, CLOSE] = [0x3c, 0x7b, 0x7d] as const;

/**
 * The grammar of a story beside Markdown: every tag and every pair of braces is one token, whether a story may hold it
 * or not. So nothing is ever read as HTML or as code, and reading never stops at a mistake.
 */
export const storySyntax: Extension = {
  disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] },
  flow: { [LESS]: { name: 'storyTagLine', tokenize: tagLine, concrete: true } },
  text: { [LESS]: { name: 'storyTag', tokenize: tagInText }, [OPEN]: { name: 'storyBraces', tokenize: braces } },
};

function isBreak(code: Code): code is -5 | -4 | -3 {
  return code !== null && code < -2;
}

function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 0x20;
}

function signOf(code: Code): string | undefined {
  if (code === null) return undefined;
  if (isBreak(code)) return '\n';
  return code < 0 ? ' ' : String.fromCharCode(code);
}

function braces(effects: Effects, ok: State): State {
  const inside: State = (code) => {
    const isOver = code === null || isBreak(code);
    if (!isOver) effects.consume(code);
    if (!isOver && code !== CLOSE) return inside;
    effects.exit('storyBraces');
    return isOver ? ok(code) : ok;
  };
  return (code) => {
    effects.enter('storyBraces');
    effects.consume(code);
    return inside;
  };
}

/** Lines that hold nothing but tags, as they stand around paragraphs. */
function tagLine(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const tag = () => tagTokenizer({ effects, ok: after, nok, isOut: () => this.parser.lazy[this.now().line] === true });
  const after: State = (code) => {
    if (code === LESS) return tag()(code);
    if (code === null || isBreak(code)) return ok(code);
    if (!isSpace(code)) return nok(code);
    effects.enter('whitespace');
    return space(code);
  };
  const space: State = (code) => {
    if (isSpace(code)) return (effects.consume(code), space);
    effects.exit('whitespace');
    return after(code);
  };
  return tag();
}

function tagInText(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return tagTokenizer({ effects, ok, nok });
}

interface Place {
  effects: Effects;
  ok: State;
  nok: State;
  /** Between paragraphs: whether a line no longer belongs to what the tag stands in. */
  isOut?: () => boolean;
}

/** Between paragraphs only whole tags and comments count; within one, all that begins like a tag. */
function tagTokenizer({ effects, ok, nok, isOut }: Place): State {
  const lexer = tagLexer();
  const isFlow = isOut !== undefined;
  let [isData, isNewLine] = [false, false];
  const data = (wanted: boolean) => {
    if (wanted !== isData) effects[wanted ? 'enter' : 'exit']('storyTagData');
    isData = wanted;
  };
  const left = (code: Code, isWhole: boolean): State | undefined => {
    const stands = !isFlow || lexer.kind() === 'comment' || (isWhole && lexer.kind() === 'component');
    if (!stands) return nok(code);
    data(false);
    effects.exit('storyTag');
    return ok(code);
  };
  const step: State = (code) => {
    if (isFlow && isNewLine && lexer.kind() !== 'comment' && isOut()) return nok(code);
    const verdict = lexer.next(signOf(code));
    if (verdict === 'none') return nok(code);
    if (verdict === 'before') return left(code, false);
    data(!isBreak(code));
    if (isBreak(code)) effects.enter('lineEnding');
    effects.consume(code);
    if (isBreak(code)) effects.exit('lineEnding');
    isNewLine = isBreak(code);
    return verdict === 'after' ? (next) => left(next, true) : step;
  };
  return (code) => {
    effects.enter('storyTag');
    return step(code);
  };
}
