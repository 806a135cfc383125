import type { AwardDecision } from '#domain/award/award';
import type { Exemplar } from '#domain/exemplar';
import type { Linted } from '#lints/linted';
import type { Block, Role } from '#lints/sentence';
import { decodedEntities } from '#stories/decoded';
import { withoutHiddenSigns } from '#vietnamese/hidden-signs';

/** A value of the form that is read as text. */
interface Field {
  path: (string | number)[];
  text: string | undefined;
  role: Role;
  /** Fields that are read together; without it a field stands alone. */
  with?: string;
}

/** Everything the form of a record says, as blocks of one line. */
export function formBlocks(linted: Linted): Block[] {
  const fields = fieldsOf(linted).filter(({ text }) => text !== undefined);
  const together = new Map(fields.map((field, index) => [field.with ?? `${index}`, index]));
  return fields.map(({ path, text, role, ...field }, index) => {
    const passage = 1_000_000 + together.get(field.with ?? `${index}`)!;
    return { path, role, passage, lines: [{ text: formLine(text!) }] };
  });
}

/** Text of the form is printed as it stands; marks that only a story knows would be typed there by mistake. */
function formLine(text: string): string {
  return withoutHiddenSigns(decodedEntities(text))
    .replace(/[*`~\\]+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function fieldsOf({ kind, record }: Linted): Field[] {
  const notes = record.notes.map((text, i): Field => ({ path: ['ghi-chu', i], text, role: 'note' }));
  if (kind === 'exemplar') return [...ofStory(record), ...notes];
  if (kind === 'award') return [...ofAward(record), ...notes];
  return kind === 'slogan' ? notes : [{ path: ['tom-tat'], text: record.summary, role: 'prose' }, ...notes];
}

function ofStory({ name, summary, photo, results, adoptions, corrections, consent }: Exemplar): Field[] {
  return [
    { path: ['ten'], text: name, role: 'name', with: 'summary' },
    { path: ['tom-tat'], text: summary, role: 'prose', with: 'summary' },
    { path: ['anh', 'mo-ta'], text: photo?.alt, role: 'caption' },
    { path: ['anh', 'tac-gia'], text: photo?.author, role: 'note' },
    { path: ['anh', 'nguon'], text: photo?.source, role: 'note' },
    { path: ['anh', 'quyen-su-dung'], text: photo?.rights, role: 'note' },
    { path: ['dong-y', 'xac-nhan'], text: consent?.confirmedBy, role: 'note' },
    ...results.flatMap(({ figure, of, source }, i): Field[] => [
      { path: ['ket-qua', i, 'so-lieu'], text: `${figure} ${of}`, role: 'figure' },
      { path: ['ket-qua', i, 'nguon'], text: source, role: 'note' },
    ]),
    ...adoptions.flatMap(({ adopter, outcome, source }, i): Field[] => [
      { path: ['nhan-rong', i, 'noi'], text: adopter, role: 'name', with: `adoption ${i}` },
      { path: ['nhan-rong', i, 'ket-qua'], text: outcome, role: 'figure', with: `adoption ${i}` },
      { path: ['nhan-rong', i, 'nguon'], text: source, role: 'note' },
    ]),
    ...corrections.map(({ text }, i): Field => ({ path: ['dinh-chinh', i, 'noi-dung'], text, role: 'note' })),
  ];
}

function ofAward({ recipients }: AwardDecision): Field[] {
  return recipients.flatMap(({ name, for: merit }, i): Field[] => [
    { path: ['danh-sach', i, 'ten'], text: name, role: 'name', with: `recipient ${i}` },
    { path: ['danh-sach', i, 'noi-dung'], text: merit, role: 'prose', with: `recipient ${i}` },
  ]);
}
