import type { UnitLevel } from '#domain/unit';
import { dictionary } from '#vietnamese/dictionary';
import { unaccented } from '#vietnamese/unaccented';

const MUNICIPALITIES = ['ha noi', 'hai phong', 'da nang', 'can tho', 'ho chi minh', 'hue'];

const LEVEL_OF_WORD = dictionary<UnitLevel>({
  tinh: 'province',
  huyen: 'district',
  quan: 'district',
  'thi xa': 'district',
  xa: 'commune',
  phuong: 'commune',
  'thi tran': 'commune',
  'dac khu': 'commune',
});

/**
 * The level of a deciding body from its printed name: `Chủ tịch UBND huyện Phú Bình` → `district`.
 * `undefined` where the name does not tell, as with other bodies and a bare “thành phố”.
 */
export function levelNamed(body: string): UnitLevel | undefined {
  const name = unaccented(body).replace(/\s+/gu, ' ');
  if (/^(?:thu tuong|chu tich nuoc|chinh phu|bo truong)\b/u.test(name)) return 'central';
  const committee = /(?:\bubnd|\buy ban nhan dan) (?:cap )?(tinh|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)\b/u.exec(
    name,
  );
  return committee ? LEVEL_OF_WORD[committee[1]!] : levelOfCity(name);
}

function levelOfCity(name: string): UnitLevel | undefined {
  const city = /(?:\bubnd|\buy ban nhan dan) (?:thanh pho|tp\.?) (.+)$/u.exec(name)?.[1];
  if (city === undefined) return undefined;
  return MUNICIPALITIES.some((municipality) => city.startsWith(municipality)) ? 'province' : 'district';
}
