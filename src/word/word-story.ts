import type { WordOptions, WordRefusal, WordStory, WordRegisters } from '#word/contract';
import { faultWords } from '#word/fault-words';
import { doubtsOf } from '#word/doubts';
import { draftOf } from '#word/draft';
import { leftOut } from '#word/left-out';
import { flowOf } from '#word/lines';
import { noteNumbers } from '#word/notes';
import { type CleanPhotos, cleanPhotos, photoNames } from '#word/photo-names';
import type { Reading } from '#word/pieces';
import { proposedForm } from '#word/proposals';
import { storyTree } from '#word/story-tree';
import type { Block } from '#word/story-block';
import { styleFacts } from '#word/style-facts';
import { keepTables } from '#word/table-width';
import { type Grid, gridOf } from '#word/tables';
import { openedWord, refusedBySize } from '#word/word-file';
import { wordParts } from '#word/word-parts';
import { wordTree } from '#word/word-tree';
import { writtenStory } from '#word/written-story';
import type { OfficePackage } from '#office/package-parts';
import { slugOf } from '#vietnamese/slug';
import { addressesIn } from '#domain/outside-link';
import { linkFindings } from '#domain/written-link';

const STYLES = 'word/styles.xml';
const EMPTY: WordRefusal = { type: 'refused', reason: 'Tài liệu không có chữ nào. Xem lại có đúng tệp không.' };

/** Reads a Word document as the draft of a story; what cannot be read is refused in words, never thrown. */
export async function wordStory(
  docx: ArrayBuffer | Uint8Array,
  options: WordOptions,
): Promise<WordStory | WordRefusal> {
  const heavy = refusedBySize(docx.byteLength);
  if (heavy) return heavy;
  const opened = openedWord(new Uint8Array(docx));
  if (typeof opened === 'string') return { type: 'refused', reason: opened };
  try {
    return await storyOf(opened, options);
  } catch (error) {
    return { type: 'refused', reason: faultWords(error) };
  }
}

async function storyOf(pack: OfficePackage, options: WordOptions): Promise<WordStory | WordRefusal> {
  const parts = wordParts(pack);
  const document = await wordTree(parts);
  keepTables(document.children);
  const stylesOf = styleFacts(parts.exists(STYLES) ? String(await parts.read(STYLES, 'utf-8')) : '');
  const photos = await cleanPhotos(document, options.cleanPhoto);
  const seen = { legacy: new Set<never>(), struck: [], unraised: [], badLinks: [] };
  return storyFrom({ document, stylesOf, seen, leftOut: leftOut(parts, document) }, photos, options);
}

function storyFrom(reading: Reading, photos: CleanPhotos, options: WordOptions): WordStory | WordRefusal {
  const { folder = 'guong-dien-hinh', registers } = options;
  const flow = flowOf(reading.document.children, reading);
  if (flow.length === 0) return EMPTY;
  const draft = draftOf(flow, reading, { fileName: options.fileName, takesLead: folder !== 'khau-hieu' });
  const slug = options.slug ?? (slugOf(draft.told.title) || 'bai-moi');
  const { body, names } = bodyOf(draft.blocks, reading, photoNames(photos, slug));
  const facts = {
    ...draft,
    grids: gridsOf(draft.blocks, reading),
    seen: reading.seen,
    leftOut: reading.leftOut,
    names,
  };
  return {
    type: 'story',
    folder,
    slug,
    frontmatter: proposedForm(folder, draft.told, options),
    body,
    photos: names.shown,
    doubts: [...doubtsOf(facts, { registers, folder }), ...linkDoubts(body, registers)],
  };
}

function gridsOf(blocks: readonly Block[], reading: Reading): Grid[] {
  return blocks.flatMap((block) => (block.type === 'table' ? [gridOf(block.table, reading)] : []));
}

function bodyOf(blocks: readonly Block[], reading: Reading, names: ReturnType<typeof photoNames>) {
  const notes = noteNumbers(reading);
  const naming = { photo: names.nameOf, note: notes.numberOf };
  const text = storyTree(blocks, { naming, reading });
  return { names, body: writtenStory({ type: 'root', children: [...text, ...notes.definitions(naming)] }) };
}

/** What the check will ask about the links of an imported story, told while the officer still has Word open. */
function linkDoubts(body: string, { site, confirmedHosts = [] }: WordRegisters): string[] {
  const links = addressesIn(body).map((href) => ({ file: '', line: 1, href }));
  const found = linkFindings(links, { confirmed: confirmedHosts, own: site.address ?? '' });
  return [...new Set(found.map(({ message, advice }) => `${message} ${advice!}`))];
}
