import type { Unit } from '#domain/unit';
import type { Edition } from '#routes/edition';
import { documentName } from '#strings/documents';
import { periodWords } from '#strings/time';
import { capitalised, shortUnitName, successionWords } from '#strings/units';
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
    ...fact(
      'Mã đơn vị',
      ...unit.codes.map(({ scheme, code, period }) => ({
        text: `${code} (${scheme})`,
        note: periodWords(period),
      })),
    ),
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
  const heirs = unit.successors.map((heir) => {
    const document = edition.bulletin.documents.find(({ id }) => id === heir.document);
    const basis = document && `theo ${documentName(document)}`;
    const held = [successionWords(heir), basis].filter((said) => said !== undefined).join(', ');
    return named(heir.unit, heir.note ? `${held}. ${heir.note}` : held, edition);
  });
  const predecessors = edition.bulletin.units.flatMap((other) =>
    other.successors
      .filter((heir) => heir.unit === unit.id)
      .map((heir) => named(other.id, successionWords(heir), edition)),
  );
  return [...fact('Chuyển về', ...heirs), ...fact('Tiếp nhận', ...predecessors)];
}
