import type { WordOptions, WordRefusal, WordStory } from '#word/contract';
import { doubtsOf } from '#word/doubts';
import { draftOf } from '#word/draft';
import { leftOut, textOfPart } from '#word/left-out';
import { flowOf } from '#word/lines';
import { noteNumbers } from '#word/notes';
import { apartNumbering } from '#word/numbering';
import { type CleanPhotos, cleanPhotos, photoNames } from '#word/photo-names';
import type { Reading } from '#word/pieces';
import { proposedForm } from '#word/proposals';
import { storyText } from '#word/story-text';
import type { Block } from '#word/story-block';
import { styleFacts } from '#word/style-facts';
import { type Grid, gridOf } from '#word/tables';
import { openedWord, repacked, type WordParts } from '#word/word-file';
import { wordTree } from '#word/word-tree';
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
    const { parts } = opened;
    const document = await wordTree(repacked(withApartNumbering(parts)));
    const stylesOf = styleFacts(textOfPart(parts['word/styles.xml']));
    const photos = await cleanPhotos(document, options.cleanPhoto);
    const seen = { legacy: new Set<never>(), struck: [], unraised: [], badLinks: [] };
    return storyFrom({ document, stylesOf, seen, leftOut: leftOut(parts) }, photos, options);
  } catch {
    return BROKEN;
  }
}

function withApartNumbering(parts: WordParts): WordParts {
  const numbering = textOfPart(parts['word/numbering.xml']);
  return numbering === ''
    ? parts
    : { ...parts, 'word/numbering.xml': new TextEncoder().encode(apartNumbering(numbering)) };
}

function storyFrom(reading: Reading, photos: CleanPhotos, options: WordOptions): WordStory | WordRefusal {
  const { folder = 'guong-dien-hinh', registers } = options;
  const flow = flowOf(reading.document.children, reading);
  if (flow.length === 0) return EMPTY;
  const draft = draftOf(flow, reading, { fileName: options.fileName, takesLead: folder !== 'khau-hieu' });
  const slug = options.slug ?? (slugOf(draft.told.title) || 'bai-moi');
  const { body, names } = bodyOf(draft.blocks, reading, photoNames(photos, slug));
  const met = { ...draft, grids: gridsOf(draft.blocks, reading), seen: reading.seen, leftOut: reading.leftOut, names };
  return {
    type: 'story',
    folder,
    slug,
    frontmatter: proposedForm(folder, draft.told, options),
    body,
    photos: names.shown,
    doubts: doubtsOf(met, { registers, folder }),
  };
}

function gridsOf(blocks: readonly Block[], reading: Reading): Grid[] {
  return blocks.flatMap((block) => (block.type === 'table' ? [gridOf(block.table, reading)] : []));
}

function bodyOf(blocks: readonly Block[], reading: Reading, names: ReturnType<typeof photoNames>) {
  const notes = noteNumbers(reading);
  const naming = { photo: names.nameOf, note: notes.numberOf };
  const text = storyText(blocks, { naming, reading });
  return { names, body: [text, ...notes.definitions(naming)].filter(Boolean).join('\n\n') + '\n' };
}
