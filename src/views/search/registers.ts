import type { Unit } from '#domain/unit';
import type { Edition } from '#routes/edition';
import type { SearchKind } from '#strings/search';
import { shortUnitName } from '#strings/units';
import type { SearchRecord } from '#views/search/record';

/** The pages of registers, and the lists over them. */
export function registerRecords(edition: Edition): SearchRecord[] {
  return [...documents(edition), ...units(edition), ...fields(edition), ...lists(edition)];
}

function documents({ bulletin, routes }: Edition): SearchRecord[] {
  return bulletin.documents.map(({ id, subject, issuerUnit, issuedOn }) => ({
    path: routes.document(id),
    title: subject,
    filters: {
      loai: ['van-ban'],
      'don-vi': issuerUnit ? [issuerUnit] : [],
      nam: issuedOn ? [issuedOn.slice(0, 4)] : [],
    },
    date: issuedOn,
  }));
}

function units({ bulletin, routes }: Edition): SearchRecord[] {
  return bulletin.units.map((unit) => ({
    path: routes.unit(unit.id),
    title: shortUnitName(unit),
    filters: { loai: ['don-vi'], 'don-vi': [unit.id] },
    otherNames: namesThroughTime(unit, bulletin.units),
  }));
}

function fields({ bulletin, routes }: Edition): SearchRecord[] {
  return bulletin.site.fields.map(({ id, name }) => ({
    path: routes.field(id),
    title: name,
    filters: { loai: ['linh-vuc'], 'linh-vuc': [id] },
    how: 'behind',
  }));
}

/** What a place was called before, is called since, and is called by others. */
function namesThroughTime(unit: Unit, units: readonly Unit[]): string[] {
  const heirs = units.filter(({ id }) => unit.successors.some((succession) => succession.unit === id));
  const forebears = units.filter(({ successors }) => successors.some((succession) => succession.unit === unit.id));
  const state = unit.kind === 'state' ? [unit.name] : [];
  return [...state, ...unit.otherNames, ...[...heirs, ...forebears].map(shortUnitName)];
}

function lists({ routes }: Edition): SearchRecord[] {
  const of = (loai: SearchKind, how?: SearchRecord['how']) => (path: string) => ({
    ...{ path, title: '', filters: { loai: [loai] as const } },
    ...(how && { how }),
  });
  return [
    ...[routes.campaigns, routes.exemplars, routes.slogans, routes.documents, routes.units].map(of('trang', 'heading')),
    of('trang', 'behind')(routes.nominate),
    { ...of('trang')(routes.accessibility), otherNames: ['trợ năng', 'người khiếm thị', 'chữ to'] },
    { ...of('trang')(routes.about), otherNames: ['liên hệ', 'góp ý', 'khiếu nại', 'phản ánh'] },
    of('khen-thuong')(routes.awards),
    { ...of('trang')(routes.removal), otherNames: ['gỡ bài', 'xóa thông tin', 'rút lại đồng ý'] },
    { ...of('trang')(routes.calendar), otherNames: ['sắp tới', 'sự kiện', 'ngày lễ'] },
  ];
}
