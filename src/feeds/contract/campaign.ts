import { z } from 'zod';
import { campaignForms } from '#domain/campaign';
import { sloganKinds } from '#domain/slogan';
import {
  codes,
  contentHtml,
  day,
  documents,
  fields,
  id,
  isIllustration,
  notes,
  period,
  campaigns,
  published,
  reference,
  text,
  unitReference,
  updated,
  url,
} from '#feeds/contract/parts';
import { criterion, promise, target } from '#feeds/contract/target';
import { campaignFormLabel, sloganKindLabel } from '#strings/labels';

const anniversary = z
  .strictObject({
    name: text.describe('Tên sự kiện được kỷ niệm'),
    eventOn: day.describe('Ngày của sự kiện gốc, dạng 1948-06-11'),
    on: day.describe('Ngày kỷ niệm, dạng 2024-06-11'),
    years: z.number().int().describe('Số năm kỷ niệm'),
  })
  .describe('Ngày kỷ niệm gắn với phong trào');

const task = z
  .strictObject({
    who: text.describe('Ai làm'),
    items: z.array(text).describe('Các việc'),
  })
  .describe('Việc cần làm của một đối tượng');

/** Phong trào thi đua. */
export const campaignRecord = z.strictObject({
  kind: z.literal('campaign').describe('Loại bản ghi: campaign là phong trào thi đua'),
  id,
  url,
  name: text.describe('Tên phong trào'),
  otherNames: z.array(text).describe('Tên gọi khác trong văn bản'),
  launchedBy: unitReference.optional().describe('Đơn vị phát động; văn bản không ghi thì không có'),
  launcher: text.optional().describe('Người phát động'),
  launchNote: text.optional().describe('Điều chưa rõ về nơi phát động'),
  form: codes('Hình thức', campaignForms, campaignFormLabel),
  labels: z.array(text).describe('Nhãn: đặc biệt, cao điểm…'),
  period,
  periodAsPrinted: text.optional().describe('Thời gian, nguyên văn'),
  theme: text.optional().describe('Chủ đề'),
  answersTo: campaigns.describe('Phong trào cấp trên được hưởng ứng'),
  documents,
  fields,
  tasks: z.array(task).optional().describe('Việc cần làm, theo lời kế hoạch'),
  targets: z.array(target).describe('Chỉ tiêu'),
  subjects: z.array(text).describe('Đối tượng thi đua'),
  criteria: z.array(criterion).describe('Tiêu chí theo đối tượng'),
  awards: z.array(promise).describe('Khen thưởng dự kiến'),
  anniversary: anniversary.optional(),
  summary: text.describe('Tóm tắt'),
  published: published.describe('Ngày đăng; không rõ thì là ngày sớm nhất đã biết của phong trào'),
  updated,
  isIllustration,
  notes,
  contentHtml,
});

/** Chủ đề, khẩu hiệu, phương châm, tinh thần. */
export const sloganRecord = z.strictObject({
  kind: z.literal('slogan').describe('Loại bản ghi: slogan là chủ đề, khẩu hiệu'),
  id,
  url,
  text: text.describe('Nguyên văn khẩu hiệu'),
  type: codes('Loại', sloganKinds, sloganKindLabel),
  unit: unitReference,
  campaign: reference.optional().describe('Phong trào'),
  documents,
  period,
  published: published.describe('Ngày đăng; không ghi thì là ngày bắt đầu nêu khẩu hiệu'),
  updated,
  notes,
  contentHtml,
});
