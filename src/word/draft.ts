import { headedBlocks } from '#word/blocks';
import { textOfFlow, withoutLetterhead } from '#word/letterhead';
import { type Flow, mended } from '#word/lines';
import { listedBlocks } from '#word/lists';
import type { Reading } from '#word/pieces';
import type { Told } from '#word/proposals';
import type { Block } from '#word/story-block';
import { plainText, withFewMarks } from '#word/tidied';
import { nameOfFile, titled } from '#word/title';

/** A document taken apart: what its form is made from, and the blocks of its story. */
export interface Draft {
  told: Told;
  blocks: Block[];
  /** How often a sentence cut in pieces was joined. */
  joins: number;
  /** Whether the opening was a lead of its own look, and left the text for the form. */
  isLead: boolean;
  hasTitle: boolean;
  isTitleSure: boolean;
  hasLetterhead: boolean;
}

interface Asked {
  fileName: string;
  takesLead: boolean;
}

/** `takesLead`: whether the form has a place for the lead. */
export function draftOf(whole: readonly Flow[], reading: Reading, { fileName, takesLead }: Asked): Draft {
  const told = withoutLetterhead(whole, reading);
  const { flow, joins } = mended(told);
  const found = titled(flow);
  const { opening, isLead, blocks } = withOpening(listedBlocks(headedBlocks(found?.rest ?? flow)), takesLead);
  const text = withFewMarks(whole.map((part) => textOfFlow(part, reading)).join('\n'));
  return {
    told: { title: found?.title ?? nameOfFile(fileName), opening, text },
    blocks,
    joins,
    isLead,
    hasTitle: found !== undefined,
    isTitleSure: found?.isSure ?? false,
    hasLetterhead: told.length < whole.length,
  };
}

const FEWEST_WORDS = 8;
const MOST_WORDS_OF_LEAD = 60;

/** The first paragraph that says something; all in bold or italic it is the lead, which pages print from the form. */
function withOpening(
  blocks: readonly Block[],
  takesLead: boolean,
): Pick<Draft, 'isLead' | 'blocks'> & { opening: string } {
  const first = blocks.find((block) => block.type === 'paragraph' && wordCount(block) >= FEWEST_WORDS);
  if (first?.type !== 'paragraph') return { opening: '', isLead: false, blocks: [...blocks] };
  const isMarked = first.pieces.every((piece) => piece.type === 'text' && (piece.bold || piece.italic) && !piece.href);
  const isLead = takesLead && isMarked && blocks.length > 1 && wordCount(first) <= MOST_WORDS_OF_LEAD;
  return {
    opening: plainText(first.pieces),
    isLead,
    blocks: isLead ? blocks.filter((block) => block !== first) : [...blocks],
  };
}

function wordCount({ pieces }: Extract<Block, { type: 'paragraph' }>): number {
  return plainText(pieces).split(' ').length;
}
