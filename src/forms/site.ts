import type { z } from 'zod';
import { contrast } from '#domain/colour';
import type { Origin } from '#domain/finding';
import type { Site } from '#domain/site';
import { domainName, slug, unitId, webAddress } from '#forms/addresses';
import { consentScopeWords } from '#forms/consent';
import { contactForm, contactFrom } from '#forms/contact';
import { day, partialDay, period, wholeNumber } from '#forms/dates-and-numbers';
import { choice, flag, form, line, list, someOf } from '#forms/fields';
import { say } from '#forms/say';
import { present } from '#forms/present';
import { isPlainPath } from '#vietnamese/plain-path';

const HEX = /^#[0-9a-f]{6}$/iu;
/** What the flowers stand on. */
const GROUND = '#fff6e3';

const hexColour = line
  .refine(
    (text) => HEX.test(text),
    say('Màu phải viết bằng mã sáu chữ số.', 'Viết trong ngoặc kép, như mau: "#c8371f".'),
  )
  .refine(
    (text) => !HEX.test(text) || contrast(text, GROUND) >= 3,
    say('Màu này nhạt quá, hoa khó thấy trên nền sáng.', 'Chọn màu đậm hơn, như mau: "#a65a0a".'),
  );

const siteAddress = webAddress.refine(
  (text) => {
    if (!URL.canParse(text)) return true;
    const { pathname, search, hash, username } = new URL(text);
    return isPlainPath(pathname) && search + hash + username === '';
  },
  say(
    'Địa chỉ của trang chỉ gồm tên miền và thư mục, không dấu, không dấu cách.',
    'Viết như: dia-chi-web: https://xa.example/hoa-dep/',
  ),
);

/** `trang.yaml`. */
export const siteForm = form({
  ten: line.meta({ example: 'Hoa đẹp Tân Đức' }),
  'mo-ta': line.optional().meta({ example: 'Chuyên trang của xã Tân Đức về phong trào thi đua' }),
  'don-vi': unitId,
  'dia-chi-web': siteAddress,
  'co-quan-chu-quan': line,
  'chiu-trach-nhiem': line,
  'lien-he': contactForm,
  'linh-vuc': someOf(form({ id: slug, ten: line.meta({ example: 'Kinh tế' }), mau: hexColour })),
  'xem-nhu-ngay': day.optional(),
  'chuong-trinh': list(form({ ten: line, 'thoi-gian': period, 'van-ban': list(slug), 'tom-tat': line.optional() })),
  'phong-trao-trong-tam': slug.optional(),
  'dinh-danh': form({ 'ten-mien': domainName, tu: partialDay }).optional(),
  'giay-phep': form({ ten: line, 'lien-ket': webAddress }).optional(),
  'chia-se-minh-hoa': flag.optional(),
  'neu-ten-khen-thuong': list(choice(consentScopeWords)).optional(),
  'phien-ban': wholeNumber.optional(),
});

export function siteFrom(typed: z.output<typeof siteForm>, origin: Origin): Site {
  return present({
    origin,
    name: typed.ten,
    description: typed['mo-ta'],
    unit: typed['don-vi'],
    address: typed['dia-chi-web'].endsWith('/') ? typed['dia-chi-web'] : `${typed['dia-chi-web']}/`,
    governingBody: typed['co-quan-chu-quan'],
    responsible: typed['chiu-trach-nhiem'],
    contact: contactFrom(typed['lien-he']),
    fields: typed['linh-vuc'].map(({ id, ten, mau }) => ({ id, name: ten, colour: mau })),
    seenAsOf: typed['xem-nhu-ngay'],
    programmes: typed['chuong-trinh'].map((programme) =>
      present({
        name: programme.ten,
        period: programme['thoi-gian'],
        documents: programme['van-ban'],
        summary: programme['tom-tat'],
      }),
    ),
    featuredCampaign: typed['phong-trao-trong-tam'],
    identity: typed['dinh-danh'] && { authority: typed['dinh-danh']['ten-mien'], date: typed['dinh-danh'].tu },
    licence: typed['giay-phep'] && { name: typed['giay-phep'].ten, link: typed['giay-phep']['lien-ket'] },
    sharesIllustrations: typed['chia-se-minh-hoa'] ?? false,
    // Where a paper is shown anyway. Data that anybody may copy is another purpose, and asked for apart.
    namesAwardedIn: typed['neu-ten-khen-thuong'] ?? ['site'],
  });
}
