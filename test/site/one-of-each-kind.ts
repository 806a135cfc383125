import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

const XA = 'tan-duc.phu-binh.thai-nguyen';

/** One record of each kind that has a page of its own file, and all that others say of it. */
export const EACH_KIND = {
  campaign: {
    slug: 'ngo-quanh-thap-sang-dem-ba-muoi',
    notice: 'Bài về phong trào này đã được rút',
    list: 'phong-trao',
    told: {
      name: 'Ngõ quanh thắp sáng đêm ba mươi',
      theme: 'Nhà nào cũng treo đèn bưởi trước hiên',
      summary: 'Mỗi ngõ tự đan lồng đèn bằng nan giang rồi thắp chung vào tối cuối năm.',
      text: 'Nan giang ngâm nước suối ba ngày cho dẻo rồi phơi sương trước khi uốn khung đèn.',
      alt: 'Các cháu nhỏ chuốt nan giang bên bếp than hồng',
      row: 'Tập trung chuốt nan giang cho đèn lồng cuối năm',
    },
  },
  slogan: {
    slug: 'den-sang-ngo-minh-long-am-ngo-ban',
    notice: 'Khẩu hiệu này đã được rút',
    list: 'khau-hieu',
    told: {
      name: 'Đèn sáng ngõ mình, lòng ấm ngõ bạn',
      text: 'Câu ấy cụ giáo làng viết bằng than lên vách bếp từ thuở còn đèn dầu.',
    },
  },
  award: {
    slug: 'quyet-dinh-8317-2024',
    notice: 'Bài đăng quyết định này đã được rút',
    list: 'khen-thuong',
    told: {
      name: '8317/QĐ-UBND',
      recipient: 'Nhóm chuốt nan giang đầu suối Cạn',
      deed: 'Đan hai trăm lồng đèn biếu các nhà neo đơn',
    },
  },
  exemplar: {
    slug: 'to-uon-khung-den-lung-doi',
    notice: 'Bài này đã được rút',
    list: 'guong-dien-hinh',
    told: {
      name: 'Tổ uốn khung đèn lưng đồi Thông',
      summary: 'Bảy nhà góp tre góp bếp uốn khung đèn cho cả vùng đồi.',
      text: 'Khung nào lệch thì tháo ra uốn lại ngay trong buổi chứ không để sang hôm sau.',
      alt: 'Khung đèn xếp chồng bên bờ giếng đá ong',
    },
  },
} as const;

/** The address the campaign had before. */
export const FORMER_CAMPAIGN = 'den-long-cuoi-nam-xua';
/** What stays: it named all four. */
export const NEIGHBOUR = 'nha-den-xom-vien';

const { campaign, slogan, award, exemplar } = EACH_KIND;

/** The folder with them; `rut` is the line that takes all four back. */
export async function withOneOfEachKind(folder: string, rut = ''): Promise<string> {
  await Promise.all([
    picture(folder, 'phong-trao/anh/nan-giang.jpg'),
    picture(folder, 'guong-dien-hinh/anh/khung-den.jpg'),
  ]);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write(`phong-trao/${campaign.slug}.mdx`, campaignText(rut));
  write(`khau-hieu/${slogan.slug}.mdx`, sloganText(rut));
  write(`khen-thuong/${award.slug}.yaml`, awardText(rut));
  write(`guong-dien-hinh/${exemplar.slug}.mdx`, exemplarText(rut));
  write(`guong-dien-hinh/${NEIGHBOUR}.mdx`, NEIGHBOUR_TEXT);
  appendFileSync(join(folder, 'lich.yaml'), ROW);
  return folder;
}

/** Of noise, so that no two are alike. */
async function picture(folder: string, file: string): Promise<void> {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  const create = { width: 1280, height: 853, channels: 3, background: '#2e7d32', noise } as const;
  await sharp({ create }).blur(6).jpeg().toFile(join(folder, file));
}

const campaignText = (rut: string) => `---
${rut}ten: ${campaign.told.name}
dia-chi-cu: [${FORMER_CAMPAIGN}]
phat-dong-boi: ${XA}
hinh-thuc: chuyên đề
thoi-gian: {tu: 05/03/2024, den: 30/12/2024}
chu-de: ${campaign.told.theme}
huong-ung: [dan-van-kheo]
linh-vuc: [an-sinh]
tom-tat: ${campaign.told.summary}
ngay-dang: 05/03/2024
---

${campaign.told.text}

<Anh tep="anh/nan-giang.jpg" mo-ta="${campaign.told.alt}" />
`;

const sloganText = (rut: string) => `---
${rut}noi-dung: "${slogan.told.name}"
loai: khẩu hiệu
don-vi: ${XA}
phong-trao: ${campaign.slug}
van-ban: [34-ct-tw]
ngay-dang: 06/03/2024
---

${slogan.told.text}
`;

const awardText = (rut: string) => `${rut}so-ky-hieu: ${award.told.name}
ngay: 01/11/2024
co-quan: Chủ tịch UBND xã Tân Đức
don-vi: ${XA}
loai-hinh: phong trào thi đua
phong-trao: ${campaign.slug}
danh-sach:
  - ten: ${award.told.recipient}
    doi-tuong: tập thể
    hinh-thuc: Giấy khen
    noi-dung: ${award.told.deed}
`;

const exemplarText = (rut: string) => `---
${rut}ten: ${exemplar.told.name}
chu-the: tập thể
loai: cách làm hay
don-vi: xom-ngoai.${XA}
linh-vuc: [an-sinh]
phong-trao: [${campaign.slug}]
tom-tat: ${exemplar.told.summary}
anh: {tep: anh/khung-den.jpg, mo-ta: "${exemplar.told.alt}", tac-gia: UBND xã, quyen-su-dung: UBND xã được phép đăng}
ngay-dang: 01/10/2024
---

${exemplar.told.text}
`;

const NEIGHBOUR_TEXT = `---
ten: Nhà đèn xóm Viên
chu-the: tập thể
loai: cách làm hay
don-vi: xom-vien.${XA}
linh-vuc: [an-sinh]
phong-trao: [${campaign.slug}]
tom-tat: Mười hộ cùng giữ nhà đèn của xóm.
khen-thuong: [{hinh-thuc: Giấy khen, cap: Chủ tịch UBND xã, ngay: 01/11/2024, quyet-dinh: ${award.slug}}]
nhan-rong: [{noi: "${exemplar.told.name}", tu: 10/2024, nguon: Biên bản họp xóm, guong: ${exemplar.slug}}]
ngay-dang: 02/10/2024
---

Chìa khóa nhà đèn treo ở cổng, ai cần thì lấy.
`;

const ROW = `
- id: chuot-nan-giang
  ten: ${campaign.told.row}
  loai: nhiệm vụ
  ngay: 20/12/2024
  phong-trao: ${campaign.slug}
`;
