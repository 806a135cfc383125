import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { generatedStories } from './generated-stories.ts';

/** The story of the flower road. */
export const STORY = 'to-tu-quan-duong-hoa-xom-ngoai';

/** The folder with that story taken back. */
export function withWithdrawnStory(folder: string): string {
  return withStory(folder, (text) => text.replace('---\n', '---\nrut: {ngay: 19/11/2024, ly-do: theo đề nghị}\n'));
}

/** What an enemy, or a slip of the clipboard, may put into the fields of a form. */
const HOSTILE = {
  script: '</script><script>alert(1)</script>',
  attribute: '"><img src=x onerror=alert(1)>',
  expression: '{process.env.HOME}',
} as const;

/** The name its file had before. */
export const FORMER = 'ten-cu';

/** The folder with that story named and described by an enemy. The forms accept it: it is text. */
export function withHostileStory(folder: string): string {
  const quoted = JSON.stringify(`Tổ ${HOSTILE.script} ${HOSTILE.attribute} ${HOSTILE.expression}`);
  return withStory(folder, (text) =>
    text
      .replace(/^ten: .*$/mu, `ten: ${quoted}\ndia-chi-cu: [${FORMER}]`)
      .replace(/^tom-tat: [\s\S]*?(?=\n\S)/mu, `tom-tat: ${quoted}`)
      .replace(/noi: Xóm Diễn/u, `noi: ${quoted}`)
      // Machines are told of real stories alone.
      .replace(/^minh-hoa: .*\n/mu, ''),
  );
}

/** With the shipped pages, a site of a thousand pages. */
export const NEARLY_A_THOUSAND = 900;

/** The folder with stories of many people, crafts and places. */
export function withGeneratedStories(folder: string): string {
  for (const { slug, text } of generatedStories(NEARLY_A_THOUSAND))
    writeFileSync(join(folder, 'guong-dien-hinh', `${slug}.mdx`), text);
  return folder;
}

function withStory(folder: string, change: (text: string) => string): string {
  const file = join(folder, 'guong-dien-hinh', `${STORY}.mdx`);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}

/** A person as a real commune would praise one: story, photo, award, and a place of her own in the story of others. */
export const PERSON = {
  slug: 'ba-luong-thi-thao-nguyen',
  name: 'Bà Lương Thị Thảo Nguyên',
  summary: 'Mười hai năm bà đón từng đứa trẻ mồ côi về nhà mình và dạy nghề đan cói.',
  told: 'Bà dậy từ lúc gà chưa gáy để nhóm bếp, rồi ngồi bên khung cói cho đến khi mặt trời lên khỏi rặng tre.',
  deed: 'Nuôi dạy chín em nhỏ và truyền nghề đan cói cho cả xóm Ngoài',
  alt: 'Bà Thảo Nguyên hướng dẫn các em nhỏ đan cói ngoài hiên',
} as const;

/** The folder with that person, and the award and the story that name her; `rut` is the line that takes her back. */
export async function withPerson(folder: string, rut = ''): Promise<string> {
  const file = join(folder, 'guong-dien-hinh', 'anh', 'dan-coi.jpg');
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  const picture = { width: 1280, height: 853, channels: 3, background: '#c8371f', noise } as const;
  await sharp({ create: picture }).blur(6).jpeg().toFile(file);
  writeFileSync(join(folder, 'guong-dien-hinh', `${PERSON.slug}.mdx`), personStory(rut));
  writeFileSync(join(folder, 'guong-dien-hinh', 'to-dan-coi-xom-dien.mdx'), PUPILS);
  writeFileSync(join(folder, 'khen-thuong', 'quyet-dinh-199-2024.yaml'), DECISION);
  return folder;
}

const personStory = (rut: string) => `---
${rut}ten: ${PERSON.name}
chu-the: cá nhân
loai: người tốt, việc tốt
don-vi: xom-ngoai.tan-duc.phu-binh.thai-nguyen
linh-vuc: [an-sinh]
phong-trao: [vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau]
tom-tat: ${PERSON.summary}
anh: {tep: anh/dan-coi.jpg, mo-ta: "${PERSON.alt}", tac-gia: UBND xã, quyen-su-dung: UBND xã được phép đăng}
khen-thuong: [{hinh-thuc: Giấy khen, cap: Chủ tịch UBND xã, ngay: 01/11/2024, quyet-dinh: quyet-dinh-199-2024}]
dong-y: {ngay: 01/09/2024, pham-vi: [trang này, mạng xã hội, tổng hợp], xac-nhan: Trưởng xóm Ngoài}
ngay-dang: 05/11/2024
---

${PERSON.told}
`;

const PUPILS = `---
ten: Tổ đan cói xóm Diễn
chu-the: tập thể
loai: cách làm hay
don-vi: xom-dien.tan-duc.phu-binh.thai-nguyen
linh-vuc: [kinh-te]
tom-tat: Mười lăm chị em cùng đan cói lúc nông nhàn.
nhan-rong:
  - {noi: "${PERSON.name}", tu: 09/2024, ket-qua: "${PERSON.deed}", nguon: Biên bản họp xóm, guong: ${PERSON.slug}}
  - {noi: Xóm Viên, tu: 10/2024, nguon: Biên bản họp xóm, hoc-tu: "${PERSON.name}"}
ngay-dang: 01/10/2024
---

Cói mua ở chợ huyện, nan chẻ tại nhà.
`;

const DECISION = `so-ky-hieu: 199/QĐ-UBND
ngay: 01/11/2024
co-quan: Chủ tịch UBND xã Tân Đức
don-vi: tan-duc.phu-binh.thai-nguyen
loai-hinh: đột xuất
danh-sach:
  - ten: ${PERSON.name}
    doi-tuong: cá nhân
    don-vi: xom-ngoai.tan-duc.phu-binh.thai-nguyen
    hinh-thuc: Giấy khen
    noi-dung: ${PERSON.deed}
    guong: ${PERSON.slug}
`;
