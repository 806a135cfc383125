import type { Unit } from '#domain/unit';
import type { Edition } from '#routes/edition';
import { documentName } from '#strings/documents';
import { periodWords } from '#strings/time';
import { capitalised, heirTerm, madeOfTerm, shortUnitName, unitCodeWords } from '#strings/units';
import { writtenDay } from '#vietnamese/plain-date';
import { type Fact, fact, type FactValue } from '#views/link';
import { unitById } from '#strings/unit-lineage';

/** What it belongs to, its codes, what came before and after it. */
export function unitFacts(unit: Unit, edition: Edition): Fact[] {
  const { routes } = edition;
  const held = periodWords(unit.validity);
  return [
    ...fact('Hoạt động', held && capitalised(held)),
    ...fact('Tên gọi khác', ...unit.otherNames),
    ...fact('Thuộc', ...unit.parents.map(({ unit: id, period }) => named(id, periodWords(period), edition))),
    ...fact('Thành viên', ...unit.members.map((id) => named(id, undefined, edition))),
    ...fact('Mã đơn vị', ...unit.codes.map((code) => ({ text: unitCodeWords(code), note: periodWords(code.period) }))),
    ...historyFacts(unit, edition),
    ...(unit.id === edition.bulletin.site.unit
      ? fact('Chuyên trang', { text: edition.bulletin.site.name, href: routes.about })
      : []),
  ];
}

function named(id: string, note: string | undefined, { bulletin, routes }: Edition): FactValue {
  const unit = unitById(id, bulletin);
  return { text: unit ? capitalised(shortUnitName(unit)) : id, href: routes.unit(id), note };
}

/** What took it over, and what it took over. */
function historyFacts(unit: Unit, edition: Edition): Fact[] {
  return [...heirFacts(unit, edition), ...predecessorFacts(unit, edition)];
}

function heirFacts({ successors }: Unit, edition: Edition): Fact[] {
  return successors.flatMap((heir) => {
    const document = edition.bulletin.documents.find(({ id }) => id === heir.document);
    const basis = document && `theo ${documentName(document)}`;
    const held = [`từ ${writtenDay(heir.on)}`, basis].filter((said) => said !== undefined).join(', ');
    return fact(heirTerm[heir.part], named(heir.unit, heir.note ? `${held}. ${heir.note}` : held, edition));
  });
}

/** A unit that began on that day was put together from them; one that stood before only grew. */
function predecessorFacts(unit: Unit, edition: Edition): Fact[] {
  const given = edition.bulletin.units.flatMap((other) =>
    other.successors.filter((heir) => heir.unit === unit.id).map(({ on, part }) => ({ other, on, part })),
  );
  const isMadeOf = ({ on, part }: (typeof given)[number]) => part === 'whole' && on === unit.validity.from;
  const madeOf = given.filter(isMadeOf);
  const dated = given
    .filter((each) => !isMadeOf(each))
    .map(({ other, on, part }) =>
      named(other.id, `${part === 'whole' ? 'toàn bộ' : 'một phần'}, từ ${writtenDay(on)}`, edition),
    );
  return [
    ...fact(
      madeOfTerm(madeOf.map(({ other }) => other)),
      ...madeOf.map(({ other }) => named(other.id, undefined, edition)),
    ),
    ...fact('Nhận thêm', ...dated),
  ];
}
