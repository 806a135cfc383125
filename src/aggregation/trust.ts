import type { ReadDocument, ReadItem } from '#aggregation/reading/document';
import type { Holding, KeptSource } from '#aggregation/keeping/kept';
import { unaccented } from '#vietnamese/unaccented';

/** Words of the gambling that hijacked `.gov.vn` sites are known for; an officer's list is added to them. */
export const gamblingWords: readonly string[] = [
  ...['cá cược', 'cá độ', 'nhà cái', 'casino', 'sòng bạc', 'slot game', 'nổ hũ', 'bóng đá trực tiếp', 'kèo nhà cái'],
  ...['tài xỉu', 'xóc đĩa', 'đánh bài đổi thưởng', 'game bài', 'bắn cá đổi thưởng', 'lô đề', 'soi cầu', 'xổ số online'],
  ...['đá gà trực tiếp', 'baccarat', 'poker', 'jackpot', 'vay tiền nhanh', 'fun88', 'w88', '188bet', 'bet88', '8xbet'],
];

/** So many new items at once of a source whose whole history was read are no news but an intrusion. */
const FLOOD = 500;

/** Why nothing new of a visit may be shown before a person has looked; `undefined` where nothing speaks against it. */
export function holdingOf(
  kept: KeptSource,
  documents: readonly ReadDocument[],
  words: readonly string[],
): Holding | undefined {
  const known = new Set(kept.items.map(({ id }) => id));
  const folded = words.map(unaccented);
  const items = documents.flatMap((document) => document.items);
  if (items.some((item) => leadsAstray(item, kept, folded))) return 'gambling';
  const news = items.filter(({ id }) => !known.has(id)).length;
  return kept.isWhole && news > FLOOD ? 'flood' : undefined;
}

/** Gambling vocabulary, together with a way to a site that this source has never led to. */
function leadsAstray(item: ReadItem, kept: KeptSource, folded: readonly string[]): boolean {
  const own = new URL(kept.address).hostname;
  const isNew = (host: string) => host !== own && !kept.hosts.includes(host);
  return (
    item.hosts.some(isNew) && namesAny(`${item.title} ${item.summary} ${item.text} ${item.hosts.join(' ')}`, folded)
  );
}

/** Whole words, without accents. */
function namesAny(text: string, folded: readonly string[]): boolean {
  const spaced = ` ${unaccented(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return folded.some((word) => spaced.includes(` ${word} `));
}
