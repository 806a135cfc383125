import { attachmentEnding, ATTACHMENT_FOLDER, attachmentKinds } from '#domain/attachment-kind';
import { documentNumberGrammar, normalDocumentNumber } from '#domain/document-number';
import { line } from '#forms/fields';
import { fail, say } from '#forms/say';
import { isSlug, slugOf } from '#vietnamese/slug';

/** Số, ký hiệu: repaired, then held against the grammars of state and party. */
export const documentNumber = line.transform(normalDocumentNumber).check((ctx) => {
  if (!documentNumberGrammar(ctx.value))
    fail(
      ctx,
      say(
        `“${ctx.value}” không giống số, ký hiệu văn bản.`,
        'Viết như 27/KH-UBND, 34-CT/TW, 98/2023/NĐ-CP; để trống số thì viết /KH-UBND.',
      ),
    );
});

/** The id of a record in a register, or the file name of a story. */
export const slug = line
  .check((ctx) => {
    if (!isSlug(ctx.value))
      fail(
        ctx,
        say(
          `“${ctx.value}” không dùng làm mã được.`,
          `Chỉ dùng chữ thường không dấu, số và gạch nối: ${slugOf(ctx.value)}`,
        ),
      );
  })
  .meta({ asked: 'id' });

/** A unit id: slugs from the unit up to its province, joined by dots. */
export const unitId = line
  .check((ctx) => {
    if (!ctx.value.split('.').every(isSlug))
      fail(
        ctx,
        say(
          `“${ctx.value}” không phải là mã đơn vị.`,
          `Viết tên không dấu, từ dưới lên, nối bằng dấu chấm: ${ctx.value.split('.').map(slugOf).join('.')}`,
        ),
      );
  })
  .meta({ asked: 'id' });

export const webAddress = line.check((ctx) => {
  if (!/^https?:\/\//u.test(ctx.value) || !URL.canParse(ctx.value))
    fail(
      ctx,
      say(`“${ctx.value}” không phải là địa chỉ web.`, 'Viết đủ https:// ở đầu, như https://xa.example/hoa-dep/'),
    );
});

/** A domain name as the net writes it: `hoa-dep.tanduc.example`. */
export const domainName = line.check((ctx) => {
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/u.test(ctx.value))
    fail(ctx, say(`“${ctx.value}” không phải là tên miền.`, 'Viết riêng tên miền, chữ thường, như tanduc.gov.vn.'));
});

/** A file beside the record or below it; never outside the content folder. */
export const filePath = line.check((ctx) => {
  if (/^\/|\.\.|:/u.test(ctx.value))
    fail(ctx, say(`“${ctx.value}” không nằm cạnh bài.`, 'Đặt tệp cạnh bài rồi viết tên tệp, như anh/duong-hoa.jpg.'));
  else if (ctx.value.includes('\\'))
    fail(ctx, say(`“${ctx.value}” có dấu \\ trong đường dẫn.`, `Dùng dấu /: ${ctx.value.replaceAll('\\', '/')}`));
});

/** A file that readers may download: of a listed kind, and where nothing else lies. */
export const attachmentPath = filePath.check((ctx) => {
  if (ctx.issues.length > 0) return;
  if (!ctx.value.startsWith(ATTACHMENT_FOLDER))
    fail(
      ctx,
      say(
        `“${ctx.value}” không nằm trong thư mục van-ban.`,
        'Chỉ tệp trong content/van-ban/ mới được đưa lên: chép tệp vào đó rồi viết như van-ban/ke-hoach-27.pdf.',
      ),
    );
  else if (!attachmentEnding(ctx.value))
    fail(
      ctx,
      say(
        `“${ctx.value}” không thuộc kiểu được đưa lên cho người dân tải về.`,
        `Lưu thành PDF; các đuôi được dùng: ${Object.keys(attachmentKinds).join(', ')}.`,
      ),
    );
});
