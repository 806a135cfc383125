import type { Bulletin } from '#domain/bulletin';
import { documentNumberGrammar } from '#domain/document-number';
import { type Finding, findingAt, type Keyed, permanentKey, type Recorded } from '#domain/finding';
import type { LegalDocument } from '#domain/legal-document';
import { overlaps } from '#domain/period';
import { repeats } from '#domain/repeats';
import type { Site } from '#domain/site';
import { withdrawableKinds } from '#domain/withdrawal';
import { slugOf } from '#vietnamese/slug';

/** The same thing written twice. The finding stands at the second. */
export function duplicateFindings(bulletin: Bulletin): Finding[] {
  return [
    ...[bulletin.units, bulletin.documents, bulletin.occasions].flatMap((register) => repeatedIds(register)),
    ...repeatedKeys(folders(bulletin)),
    ...repeatedFields(bulletin.site),
    ...repeatedDocuments(bulletin.documents),
    ...repeatedCampaigns(bulletin),
    ...repeatedStories(bulletin),
    ...repeatedAdopters(bulletin),
  ];
}

function repeatedIds(register: readonly (Recorded & { id: string })[]): Finding[] {
  return repeats(register, ({ id }) => id).map(({ item }) => repeatedId(item, ['id'], item.id));
}

/** With what was withdrawn: its id lives on in the feeds. */
function folders({ campaigns, slogans, exemplars, awards, withdrawals }: Bulletin): (Recorded & Keyed)[][] {
  const standing = { campaign: campaigns, slogan: slogans, exemplar: exemplars, award: awards };
  return withdrawableKinds.map((kind) => [...standing[kind], ...withdrawals.filter((it) => it.kind === kind)]);
}

/** File names differ; a key may repeat one of them. */
function repeatedKeys(folders: readonly (readonly (Recorded & Keyed)[])[]): Finding[] {
  return folders.flatMap((folder) =>
    repeats(folder, permanentKey)
      .flatMap(({ item, earlier }) => [...earlier, item].filter(({ key }) => key !== undefined).slice(-1))
      .map((item) => repeatedId(item, ['khoa'], permanentKey(item))),
  );
}

function repeatedId(record: Recorded, keys: (string | number)[], id: string): Finding {
  return findingAt(record, keys, {
    severity: 'error',
    rule: 'id-repeated',
    message: keys[0] === 'khoa' ? `Khóa “${id}” đã dùng cho một bài khác.` : `Mã “${id}” đã dùng ở trên.`,
    advice: 'Mỗi mã chỉ dùng một lần. Đặt mã khác, hoặc xóa một trong hai.',
  });
}

function repeatedFields(site: Site): Finding[] {
  const ids = repeats(site.fields, ({ id }) => id);
  const colours = repeats(site.fields, ({ colour }) => colour.toLowerCase());
  return [
    ...ids.map(({ index, item }) => repeatedId(site, ['linh-vuc', index, 'id'], item.id)),
    ...colours.map(({ index, item }) =>
      findingAt(site, ['linh-vuc', index, 'mau'], {
        severity: 'warning',
        rule: 'colour-repeated',
        message: `Lĩnh vực “${item.name}” trùng màu ${item.colour} với một lĩnh vực ở trên.`,
        advice: 'Chọn màu khác, để người đọc phân biệt được hoa của hai lĩnh vực.',
      }),
    ),
  ];
}

function repeatedDocuments(documents: readonly LegalDocument[]): Finding[] {
  return repeats(documents, documentKey).map(({ item }) =>
    findingAt(item, ['so-ky-hieu'], {
      severity: 'error',
      rule: 'document-repeated',
      message: `Văn bản ${item.number} của ${item.issuer} đã ghi ở trên, cùng ngày ban hành.`,
      advice: 'Xóa một trong hai, rồi dùng chung một mã ở mọi nơi dẫn văn bản này.',
    }),
  );
}

/** Numbers run anew each year and for each issuer, and a blank one says nothing. */
function documentKey({ number, issuer, issuedOn }: LegalDocument): string | undefined {
  if (!number || !issuedOn || documentNumberGrammar(number) === 'blank') return undefined;
  return [number, slugOf(issuer), issuedOn].join(' ');
}

/** A campaign launched anew for another year may keep its name. */
function repeatedCampaigns({ campaigns }: Bulletin): Finding[] {
  return repeats(campaigns, ({ launchedBy, name }) => `${launchedBy ?? ''} ${slugOf(name)}`)
    .filter(({ item, earlier }) => earlier.some(({ period }) => overlaps(period, item.period)))
    .map(({ item }) => repeatedName(item, ['ten'], `Đơn vị này đã có phong trào “${item.name}”.`));
}

function repeatedStories({ exemplars }: Bulletin): Finding[] {
  return repeats(exemplars, ({ unit, name }) => `${unit} ${slugOf(name)}`).map(({ item }) =>
    repeatedName(item, ['ten'], `Đơn vị này đã có gương “${item.name}”.`),
  );
}

function repeatedAdopters({ exemplars }: Bulletin): Finding[] {
  return exemplars.flatMap((story) =>
    repeats(story.adoptions, ({ adopter }) => adopter).map(({ index, item }) =>
      repeatedName(story, ['nhan-rong', index, 'noi'], `“${item.adopter}” đã có trong danh sách nhân rộng.`),
    ),
  );
}

function repeatedName(record: Recorded, keys: (string | number)[], message: string): Finding {
  const advice = 'Nếu là một thì gộp lại; nếu là hai thì ghi tên sao cho phân biệt được.';
  return findingAt(record, keys, { severity: 'warning', rule: 'name-repeated', message, advice });
}
