import { slugOf } from '#vietnamese/slug';
import { communeId, type FormerUnit, type NewCommune, provinceId, type SpokenUnit } from '#writing/new-commune';
import type { TypedValues } from '#writing/tidy-yaml';

const STATE = 'viet-nam';

/** The register of units of a new site: from the state down to the hamlets, then what there was before. */
export function unitRegister(commune: NewCommune): TypedValues[] {
  const entries: TypedValues[] = [
    { id: STATE, ten: 'Việt Nam', loai: 'trung ương' },
    { id: provinceId(commune), ...named(commune.province), thuoc: [{ 'don-vi': STATE }] },
    communeEntry(commune),
    ...commune.hamlets.map((hamlet) => hamletEntry(hamlet, communeId(commune))),
    ...commune.former.flatMap((former) => formerEntries(former, commune)),
  ];
  return [...new Map(entries.map((entry) => [entry['id'], entry])).values()];
}

function named({ word, name }: SpokenUnit): TypedValues {
  return { ten: name, loai: word };
}

function communeEntry(commune: NewCommune): TypedValues {
  const { since } = commune;
  return {
    id: communeId(commune),
    ...named(commune),
    thuoc: [{ 'don-vi': provinceId(commune), ...(since && { tu: since.first }) }],
    ...(since && { 'hieu-luc': { tu: since.first } }),
  };
}

function hamletEntry({ word, name }: SpokenUnit, commune: string): TypedValues {
  return {
    id: `${slugOf(`${word} ${name}`)}.${commune}`,
    ten: name,
    loai: word,
    'goi-la': word,
    thuoc: [{ 'don-vi': commune }],
  };
}

/** The old unit and those above it, each to the day before the new one began. */
function formerEntries(former: FormerUnit, commune: NewCommune): TypedValues[] {
  const chain = [former, ...above(former, commune)];
  const ids = chain.map((_, place) => formerId(chain.slice(place), commune));
  return chain
    .map((unit, place) => endedEntry(unit, ids.slice(place), commune))
    .filter((entry) => entry['id'] !== provinceId(commune));
}

/** Above an old commune stands its district, then a province: the new one unless another was named. */
function above({ above: said }: FormerUnit, { province }: NewCommune): SpokenUnit[] {
  const top = said.at(-1);
  return top && isProvince(top) ? said : [...said, province];
}

function isProvince({ word }: SpokenUnit): boolean {
  return word === 'tỉnh' || word === 'thành phố trực thuộc trung ương';
}

/** An old commune of the same name and place as the new one keeps an id of its own. */
function formerId(chain: readonly SpokenUnit[], commune: NewCommune): string {
  const id = chain.map(({ name }) => slugOf(name)).join('.');
  return id === communeId(commune) ? id.replace('.', '-cu.') : id;
}

function endedEntry(unit: SpokenUnit, [id, parent = STATE]: readonly string[], commune: NewCommune): TypedValues {
  const end = commune.since!;
  const heir = isProvince(unit) ? provinceId(commune) : communeId(commune);
  return {
    id: id!,
    ten: unit.name,
    loai: districtWord(unit, parent),
    'hieu-luc': { den: end.before },
    thuoc: [{ 'don-vi': parent, den: end.before }],
    ...(!isDistrict(unit) && { 'ke-thua': [{ 'don-vi': heir, ngay: end.first, phan: 'toàn bộ' }] }),
  };
}

function isDistrict({ word }: SpokenUnit): boolean {
  return ['huyện', 'quận', 'thị xã', 'thành phố'].includes(word);
}

/** A city below a province has the word of its kind in the register. */
function districtWord({ word }: SpokenUnit, parent: string): string {
  return word === 'thành phố' && parent === STATE ? 'thành phố trực thuộc trung ương' : word;
}
