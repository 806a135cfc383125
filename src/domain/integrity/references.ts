import type { Bulletin } from '#domain/bulletin';
import { findingAt, type Finding } from '#domain/finding';
import { type Reference, referencesIn, type Register } from '#domain/references';
import type { WithdrawableKind } from '#domain/withdrawal';
import { closest } from '#vietnamese/closest';
import { slugOf } from '#vietnamese/slug';
import type { Exemplar } from '#domain/exemplar';

/** What a refused form leaves behind: the ids it means to give, and those it names. */
export interface Unread {
  ids: readonly string[];
  references: readonly Reference[];
}

/** References to records that do not exist, or that were withdrawn. A record that could not be read is not missing. */
export function referenceFindings(bulletin: Bulletin, unread: Unread): Finding[] {
  const references = [...referencesIn(bulletin), ...unread.references];
  return [...missing(references, bulletin, unread.ids), ...bulletin.exemplars.flatMap(missingTeachers)];
}

function missing(references: readonly Reference[], bulletin: Bulletin, unread: readonly string[]): Finding[] {
  const known = idsOf(bulletin, unread);
  const withdrawn = new Set(bulletin.withdrawals.map(({ kind, slug }) => `${REGISTER_OF[kind]}/${slug}`));
  const meant = guesses(known);
  return references
    .filter(({ register, id }) => !known[register].has(id))
    .map((reference) =>
      withdrawn.has(`${reference.register}/${reference.id}`)
        ? withdrawnRecord(reference)
        : missingRecord(reference, meant(reference)),
    );
}

/** What was meant is looked for as often as somebody may read it. */
const MOST_GUESSED = 200;

/** The record that an id most likely meant; of an id that many name, looked for once. */
function guesses(known: Record<Register, ReadonlySet<string>>) {
  const guessed = new Map<string, string | undefined>();
  return ({ register, id }: Reference): string | undefined => {
    const name = `${register}/${id}`;
    if (!guessed.has(name) && guessed.size < MOST_GUESSED) guessed.set(name, nearest(id, [...known[register]]));
    return guessed.get(name);
  };
}

function nearest(id: string, known: readonly string[]): string | undefined {
  return closest(id, known) ?? known.find((candidate) => candidate.startsWith(`${slugOf(id)}.`));
}

function idsOf(bulletin: Bulletin, unread: readonly string[]): Record<Register, ReadonlySet<string>> {
  const known = (ids: readonly string[]) => new Set([...ids, ...unread]);
  return {
    units: known(bulletin.units.map(({ id }) => id)),
    documents: known(bulletin.documents.map(({ id }) => id)),
    campaigns: known(bulletin.campaigns.map(({ slug }) => slug)),
    fields: known(bulletin.site.fields.map(({ id }) => id)),
    exemplars: known(bulletin.exemplars.map(({ slug }) => slug)),
    awards: known(bulletin.awards.map(({ slug }) => slug)),
  };
}

const REGISTER_OF = {
  campaign: 'campaigns',
  slogan: 'slogans',
  exemplar: 'exemplars',
  award: 'awards',
} as const satisfies Record<WithdrawableKind, string>;

/** What officers call the records, and where a new one is written. */
const REGISTERS: Record<Register, { noun: string; home: (id: string) => string }> = {
  units: { noun: 'đơn vị', home: () => 'thêm đơn vị này vào don-vi.yaml' },
  documents: { noun: 'văn bản', home: () => 'thêm văn bản này vào van-ban.yaml' },
  campaigns: { noun: 'phong trào', home: (id) => `thêm tệp phong-trao/${slugOf(id)}.mdx` },
  fields: { noun: 'lĩnh vực', home: () => 'thêm lĩnh vực này vào mục linh-vuc của trang.yaml' },
  exemplars: { noun: 'gương', home: (id) => `thêm tệp guong-dien-hinh/${slugOf(id)}.mdx` },
  awards: { noun: 'quyết định khen thưởng', home: (id) => `thêm tệp khen-thuong/${slugOf(id)}.yaml` },
};

function missingRecord({ record, keys, register, id }: Reference, near: string | undefined): Finding {
  const { noun, home } = REGISTERS[register];
  return findingAt(record, keys, {
    severity: 'error',
    rule: 'reference-missing',
    message: `Không có ${noun} nào mang mã “${id}”.`,
    advice: near ? `Có phải ý bạn là “${near}”? Nếu không, ${home(id)}.` : `Sửa lại mã, hoặc ${home(id)}.`,
  });
}

function withdrawnRecord({ record, keys, register, id }: Reference): Finding {
  const { noun } = REGISTERS[register];
  return findingAt(record, keys, {
    severity: 'warning',
    rule: 'reference-withdrawn',
    ...withdrawnWords(`${capital(noun)} “${id}” đã được rút`, { register, file: record.origin.file }),
  });
}

function withdrawnWords(withdrawn: string, { register, file }: { register: Register; file: string }) {
  if (register === 'exemplars')
    return {
      message: `${withdrawn}, nên tên ghi cùng mục này không được đăng nữa.`,
      advice: 'Khi không cần giữ nguyên văn quyết định nữa thì xóa cả tên. Tên nằm ở chỗ khác, bản kiểm tra sẽ báo.',
    };
  if (file === 'lich.yaml')
    return {
      message: `${withdrawn}, nên việc này cũng không còn trong lịch.`,
      advice: 'Muốn giữ việc này thì bỏ mục phong-trao, và ghi lại tên việc sao cho không nêu phong trào ấy.',
    };
  return {
    message: `${withdrawn}, nên chỗ này không còn dẫn tới đó.`,
    advice: 'Xóa mã này, và xem lại lời văn cùng bài có nhắc tới điều đã rút không.',
  };
}

function capital(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** `hoc-tu` names an adopter of the same story. */
function missingTeachers(story: Exemplar): Finding[] {
  const adopters = story.adoptions.map(({ adopter }) => adopter);
  return story.adoptions.flatMap(({ learntFrom }, index) => {
    if (learntFrom === undefined || adopters.includes(learntFrom)) return [];
    return findingAt(story, ['nhan-rong', index, 'hoc-tu'], {
      severity: 'error',
      rule: 'reference-missing',
      message: `Danh sách nhân rộng của gương này không có nơi nào tên “${learntFrom}”.`,
      advice: teacherAdvice(learntFrom, story.name, adopters),
    });
  });
}

function teacherAdvice(learntFrom: string, story: string, adopters: readonly string[]): string {
  const direct = 'Nơi nào học thẳng từ gương này thì bỏ mục hoc-tu.';
  const near = learntFrom === story ? undefined : closest(learntFrom, adopters);
  return near ? `Có phải ý bạn là “${near}”? ${direct}` : direct;
}
