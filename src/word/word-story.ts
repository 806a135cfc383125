import { headedBlocks } from '#word/blocks';
import type { WordOptions, WordRefusal, WordStory } from '#word/contract';
import { doubtsOf } from '#word/doubts';
import { textOfFlow, withoutLetterhead } from '#word/letterhead';
import { flowOf, mended } from '#word/lines';
import { listedBlocks } from '#word/lists';
import { noteNumbers } from '#word/notes';
import { type CleanPhotos, cleanPhotos, photoNames } from '#word/photo-names';
import type { Reading } from '#word/pieces';
import { proposedForm, type Told } from '#word/proposals';
import { storyText } from '#word/story-text';
import type { Block } from '#word/story-block';
import { styleFacts } from '#word/style-facts';
import { gridOf } from '#word/tables';
import { plainText } from '#word/tidied';
import { nameOfFile, titled } from '#word/title';
import { openedWord, repacked } from '#word/word-file';
import { type WordDocument, wordTree } from '#word/word-tree';
import { slugOf } from '#vietnamese/slug';

const BROKEN: WordRefusal = {
  type: 'refused',
  reason: 'Không đọc được tài liệu này. Mở bằng Word, chọn Tệp › Lưu thành › Word Document (*.docx), rồi nhập tệp mới.',
};
const EMPTY: WordRefusal = { type: 'refused', reason: 'Tài liệu không có chữ nào. Xem lại có đúng tệp không.' };

/** Reads a Word document as the draft of a story; what cannot be read is refused in words, never thrown. */
export async function wordStory(
  docx: ArrayBuffer | Uint8Array,
  options: WordOptions,
): Promise<WordStory | WordRefusal> {
  const opened = openedWord(new Uint8Array(docx));
  if ('type' in opened) return opened;
  try {
    const document = await wordTree(repacked(opened.parts));
    const styles = opened.parts['word/styles.xml'];
    const stylesOf = styleFacts(styles ? new TextDecoder().decode(styles) : '');
    const photos = await cleanPhotos(document, options.cleanPhoto);
    const seen = { legacy: new Set<never>(), struck: [], unraised: [], badLinks: [] };
    return draftOf({ document, stylesOf, seen }, photos, options);
  } catch {
    return BROKEN;
  }
}

function draftOf(reading: Reading, photos: CleanPhotos, options: WordOptions): WordStory | WordRefusal {
  const { folder = 'guong-dien-hinh' } = options;
  const whole = flowOf(reading.document.children, reading);
  if (whole.length === 0) return EMPTY;
  const { flow, joins } = mended(withoutLetterhead(whole, reading));
  const found = titled(flow);
  const title = found?.title ?? nameOfFile(options.fileName);
  const blocks = listedBlocks(headedBlocks(found?.rest ?? flow));
  const told: Told = {
    title,
    opening: openingOf(blocks),
    text: whole.map((part) => textOfFlow(part, reading)).join('\n'),
  };
  const slug = options.slug ?? (slugOf(title) || 'bai-moi');
  const { body, names } = bodyOf(blocks, reading, photoNames(photos, slug));
  const doubts = doubtsOf(
    told,
    {
      joins,
      hasTitle: found !== undefined,
      isTitleSure: found?.isSure ?? false,
      hasLetterhead: whole.length > withoutLetterhead(whole, reading).length,
      blocks,
      grids: blocks.flatMap((block) => (block.type === 'table' ? [gridOf(block.table, reading)] : [])),
      seen: reading.seen,
      undescribed: names.undescribed,
      lostPhotos: names.lost(),
    },
    { registers: options.registers, folder },
  );
  return {
    type: 'story',
    folder,
    slug,
    frontmatter: proposedForm(folder, told, options),
    body,
    photos: names.shown,
    doubts,
  };
}

function bodyOf(blocks: readonly Block[], reading: Reading, names: ReturnType<typeof photoNames>) {
  const notes = noteNumbers(reading);
  const naming = { photo: names.nameOf, note: notes.numberOf };
  const text = storyText(blocks, { naming, reading });
  return { names, body: [text, ...notes.definitions(naming)].filter(Boolean).join('\n\n') + '\n' };
}

/** The first paragraph that says something. */
function openingOf(blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.type === 'paragraph' && plainText(block.pieces).split(' ').length >= 8);
  return first?.type === 'paragraph' ? plainText(first.pieces) : '';
}

export type { WordDocument };
