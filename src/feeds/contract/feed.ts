import { z } from 'zod';
import { about, dateTime, feedRecord, licence, version } from '#feeds/contract/contract';
import { text } from '#feeds/contract/parts';
import { tombstone } from '#feeds/contract/register';

const attachment = z.strictObject({
  url: z.url().describe('Địa chỉ tệp ảnh'),
  mime_type: text.describe('Loại tệp: image/jpeg'),
  title: text.optional().describe('Mô tả ảnh'),
  size_in_bytes: z.number().int().positive().describe('Cỡ tệp, tính bằng byte'),
});

const item = z.strictObject({
  id: text.describe('Mã định danh của tin, trùng với mã của bản ghi, không bao giờ đổi'),
  url: z.url().describe('Địa chỉ trang cho người đọc'),
  title: text.describe('Tiêu đề'),
  summary: text.optional().describe('Tóm tắt'),
  content_html: text.describe('Toàn văn, HTML đã lọc, mọi địa chỉ đều đầy đủ'),
  date_published: dateTime.describe('Ngày đăng lần đầu, giờ Việt Nam'),
  date_modified: dateTime.describe('Ngày nội dung thay đổi gần nhất, kể cả đính chính và hủy bỏ; giờ Việt Nam'),
  tags: z.array(text).describe('Loại tin và lĩnh vực'),
  attachments: z.array(attachment).optional().describe('Ảnh của tin'),
  _bulletin: z
    .strictObject({ version, record: feedRecord.describe('Bản ghi đầy đủ, cùng các trường với bảng dữ liệu') })
    .describe('Phần mở rộng của tin'),
});

/** JSON Feed 1.1 with our extension: written here, and read by whoever gathers the feeds of many communes. */
export const jsonFeedContract = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1').describe('Phiên bản của chuẩn JSON Feed'),
  title: text.describe('Tên nguồn tin'),
  home_page_url: z.url().describe('Trang mà nguồn tin này thuộc về'),
  feed_url: z.url().optional().describe('Địa chỉ của chính tệp này'),
  next_url: z.url().optional().describe('Địa chỉ phần tin cũ hơn; phần cũ nhất không có'),
  description: text.optional().describe('Giới thiệu nguồn tin'),
  language: z.literal('vi').describe('Ngôn ngữ: tiếng Việt'),
  authors: z.array(z.strictObject({ name: text.describe('Tên cơ quan') })).describe('Cơ quan chủ quản của trang'),
  items: z.array(item).describe('Các tin, mới thay đổi đứng trước'),
  _bulletin: z
    .strictObject({
      version,
      about,
      id: text.describe('Mã định danh của nguồn tin, không đổi khi đổi địa chỉ'),
      unit: text.describe('Cơ quan chủ quản của trang'),
      licence,
      updated: dateTime.describe('Lần thay đổi gần nhất của nội dung, không phải của việc dựng trang'),
      withdrawals: z.array(tombstone).describe('Mọi tin đã rút; nơi nào đã lấy về thì phải gỡ'),
    })
    .describe('Phần mở rộng của nguồn tin'),
});
export type JsonFeed = z.infer<typeof jsonFeedContract>;
