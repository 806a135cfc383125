import type { Bulletin } from '#domain/bulletin';
import { documentNumberGrammar } from '#domain/document-number';
import type { Period } from '#domain/period';
import type { AvoidedWord } from '#domain/avoided-word';
import type { PartialDate } from '#vietnamese/partial-date';
import { unaccented } from '#vietnamese/unaccented';

/** What the text of a story is held against, prepared once for all stories. Plain data. */
export interface LintRegisters {
  /** Names of units and campaigns, the longest first. */
  names: readonly RegisterName[];
  slogans: readonly string[];
  /** Names that may be quoted, though they resemble a slogan. */
  titles: readonly string[];
  /** Absent while the register cannot be read whole: then nothing is unknown. */
  documents: readonly KnownDocument[] | undefined;
  avoided: readonly AvoidedWord[];
}

export interface RegisterName {
  name: string;
  folded: string;
  isPlace: boolean;
}

export interface KnownDocument {
  id?: string;
  number: string;
  /** `Luật Thi đua, khen thưởng`, of a law, which is cited by name and year. */
  law?: string;
  on?: PartialDate;
  validity: Period;
  replacedBy: readonly string[];
}

export function lintRegisters(bulletin: Bulletin, isRegisterWhole = true): LintRegisters {
  const campaigns = bulletin.campaigns.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const themes = bulletin.campaigns.flatMap(({ theme }) => theme ?? []);
  return {
    names: [...placeNames(bulletin), ...campaigns.filter(isLong).map((name) => registerName(name, false))].toSorted(
      (a, b) => b.name.length - a.name.length,
    ),
    slogans: [...new Set([...bulletin.slogans.map(({ text }) => text), ...themes])],
    titles: [...campaigns, ...bulletin.documents.map(({ subject }) => subject)],
    documents: isRegisterWhole ? knownDocuments(bulletin) : undefined,
    avoided: bulletin.avoidedWords?.length ? bulletin.avoidedWords : usualAvoidedWords,
  };
}

/** A name of one syllable is a word of the language, unless the kind of place stands before it. */
function placeNames({ units }: Bulletin): RegisterName[] {
  const names = units
    .filter(({ kind }) => kind !== 'body' && kind !== 'cluster')
    .flatMap(({ name, otherNames, kindWord }) =>
      [name, ...otherNames].flatMap((each) => (each.includes(' ') ? [each] : kindWord ? [`${kindWord} ${each}`] : [])),
    );
  return [...new Set(names)].map((name) => registerName(name, true));
}

function isLong(name: string): boolean {
  return name.split(' ').length > 3;
}

function registerName(name: string, isPlace: boolean): RegisterName {
  return { name, folded: unaccented(name), isPlace };
}

function knownDocuments({ documents, awards }: Bulletin): KnownDocument[] {
  const annulments = awards.flatMap(({ annulled, recipients }) => [annulled, ...recipients.map((it) => it.annulled)]);
  return [
    ...documents.flatMap(({ id, number = '', type, subject, issuedOn, validity, replacedBy }) => ({
      ...{ id, number: documentNumberGrammar(number) === 'blank' ? '' : number, validity, replacedBy },
      ...(issuedOn && { on: issuedOn }),
      ...(type.toLowerCase() === 'luật' && { law: subject }),
    })),
    ...awards.flatMap(({ number, decidedOn }) =>
      number ? [{ number, on: decidedOn, validity: {}, replacedBy: [] }] : [],
    ),
    ...annulments.flatMap((it) => (it ? [{ number: it.document, on: it.on, validity: {}, replacedBy: [] }] : [])),
  ];
}

/** What is held against a story while the commune keeps no list of its own in `tu-nen-tranh.yaml`. */
const usualAvoidedWords: readonly AvoidedWord[] = [
  ...'có một không hai; độc nhất vô nhị; chưa từng có; chưa từng thấy; vô tiền khoáng hậu'.split('; '),
  ...'kỳ tích; kỳ diệu; thần kỳ; phi thường; phi phàm; siêu phàm; xuất chúng; kiệt xuất; vĩ đại'.split('; '),
  ...'ngoạn mục; lẫy lừng; vang dội; chấn động; chói lọi; tuyệt vời; tuyệt đỉnh; tột bậc'.split('; '),
  ...'thay da đổi thịt; đổi thay kỳ diệu; thành công rực rỡ; thắng lợi rực rỡ; thành công tốt đẹp'.split('; '),
  ...'hết sức to lớn; vô cùng to lớn; vô cùng xuất sắc'.split('; '),
  ...'nhất cả nước; nhất cả tỉnh; nhất toàn tỉnh; nhất Việt Nam; hàng đầu cả nước; đi đầu cả nước'.split('; '),
  ...'tấm gương sáng ngời; tấm gương sáng chói'.split('; '),
].map((phrase) => ({ phrase }));
