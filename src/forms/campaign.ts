import type { z } from 'zod';
import type { Campaign, CampaignForm } from '#domain/campaign';
import type { Origin } from '#domain/finding';
import { isBackwards } from '#domain/period';
import { slug, unitId } from '#forms/addresses';
import { BACKWARDS, day, decimal, partialDay, wholeNumber } from '#forms/dates-and-numbers';
import { choice, form, line, list, someOf, summary } from '#forms/fields';
import { present } from '#forms/present';
import { closingKeys, recordFrom, standingKeys } from '#forms/record-keys';
import { targetForm, targetFrom } from '#forms/target';

const campaignFormWords = {
  'thường xuyên': 'standing',
  'chuyên đề': 'thematic',
} as const satisfies Record<string, CampaignForm>;

const campaignPeriod = form({
  tu: partialDay.optional().meta({ ask: 'Bắt đầu khi nào?' }),
  den: partialDay.optional().meta({ ask: 'Kết thúc khi nào?' }),
  'nguyen-van': line.optional(),
}).refine(({ tu, den }) => !isBackwards(present({ from: tu, to: den })), BACKWARDS);

/** Frontmatter of `phong-trao/*.mdx`. */
export const campaignForm = form({
  ten: line.meta({ ask: 'Văn bản gọi phong trào là gì?', example: 'Cả xã chung tay giữ đường làng sạch đẹp' }),
  'ten-khac': list(line),
  'dia-chi-cu': list(slug),
  'phat-dong-boi': unitId.optional().meta({ ask: 'Đơn vị nào phát động?' }),
  'nguoi-phat-dong': line.optional().meta({ ask: 'Ai phát động?' }),
  'phat-dong-ghi-chu': line.optional(),
  'hinh-thuc': choice(campaignFormWords).meta({ ask: 'Thi đua theo hình thức nào?' }),
  nhan: list(line),
  'thoi-gian': campaignPeriod.optional().meta({ ask: 'Văn bản có ghi thời gian không?' }),
  'chu-de': line.optional(),
  'huong-ung': list(slug),
  'van-ban': list(slug).meta({ ask: 'Theo văn bản nào?' }),
  'linh-vuc': someOf(slug).meta({ ask: 'Về lĩnh vực gì?' }),
  'viec-can-lam': list(form({ ai: line, viec: someOf(line) })),
  'chi-tieu': list(targetForm),
  'doi-tuong': list(line).meta({ example: 'Nhân dân' }),
  'tieu-chi': list(form({ 'ky-hieu': line.optional(), 'doi-tuong': line, 'noi-dung': someOf(line) })),
  'khen-thuong': list(
    form({
      'hinh-thuc': line,
      cap: line,
      'so-luong': list(form({ 'doi-tuong': line, tu: decimal.optional(), den: decimal })),
      'nguyen-van': line.optional(),
    }),
  ),
  'ky-niem': form({ ten: line, 'ngay-goc': day, ngay: day, 'so-nam': wholeNumber }).optional(),
  'tom-tat': summary(80),
  'ngay-dang': day.optional(),
  'cap-nhat': day.optional(),
  ...standingKeys,
  ...closingKeys,
});

type Typed = z.output<typeof campaignForm>;

export function campaignFrom(typed: Typed, slug: string, origin: Origin): Campaign {
  return present({
    ...recordFrom(typed, slug, origin),
    name: typed.ten,
    otherNames: typed['ten-khac'],
    launchedBy: typed['phat-dong-boi'],
    launcher: typed['nguoi-phat-dong'],
    launchNote: typed['phat-dong-ghi-chu'],
    form: typed['hinh-thuc'],
    labels: typed.nhan,
    period: present({ from: typed['thoi-gian']?.tu, to: typed['thoi-gian']?.den }),
    periodAsPrinted: typed['thoi-gian']?.['nguyen-van'],
    theme: typed['chu-de'],
    answersTo: typed['huong-ung'],
    documents: typed['van-ban'],
    fields: typed['linh-vuc'],
    tasks: typed['viec-can-lam'].map(({ ai, viec }) => ({ who: ai, items: viec })),
    targets: typed['chi-tieu'].map(targetFrom),
    subjects: typed['doi-tuong'],
    criteria: typed['tieu-chi'].map((criterion) =>
      present({ letter: criterion['ky-hieu'], subject: criterion['doi-tuong'], items: criterion['noi-dung'] }),
    ),
    awards: typed['khen-thuong'].map(awardFrom),
    anniversary: typed['ky-niem'] && {
      name: typed['ky-niem'].ten,
      eventOn: typed['ky-niem']['ngay-goc'],
      on: typed['ky-niem'].ngay,
      years: typed['ky-niem']['so-nam'],
    },
    summary: typed['tom-tat'],
    publishedOn: typed['ngay-dang'],
    isIllustration: typed['minh-hoa'] ?? false,
  });
}

function awardFrom(typed: Typed['khen-thuong'][number]): Campaign['awards'][number] {
  return present({
    form: typed['hinh-thuc'],
    by: typed.cap,
    quotas: typed['so-luong'].map((quota) => present({ subject: quota['doi-tuong'], from: quota.tu, to: quota.den })),
    asPrinted: typed['nguyen-van'],
  });
}
