import type { z } from 'zod';
import type { ConfirmedHost } from '#domain/confirmed-host';
import type { Origin } from '#domain/finding';
import { bareHost, hidesItsEnd, targetOf } from '#domain/outside-link';
import { domainName } from '#forms/addresses';
import { day } from '#forms/dates-and-numbers';
import { form, line } from '#forms/fields';
import { fail, say } from '#forms/say';

/** A name of another site that may be linked to at all. */
const outsideHost = domainName.check((ctx) => {
  const target = targetOf(`https://${ctx.value}/`);
  if (target.type === 'refused')
    fail(ctx, say(`“${ctx.value}” ${target.why}.`, 'Không xác nhận tên miền này; bỏ liên kết trong bài.'));
  else if (hidesItsEnd(ctx.value))
    fail(
      ctx,
      say(`“${ctx.value}” là trang rút gọn địa chỉ.`, 'Mở liên kết, chép địa chỉ thật rồi xác nhận tên miền ấy.'),
    );
});

/** One entry of `lien-ket-ngoai.yaml`. */
export const confirmedHostForm = form({ 'ten-mien': outsideHost, ngay: day, 'xac-nhan': line });

export function confirmedHostFrom(typed: z.output<typeof confirmedHostForm>, origin: Origin): ConfirmedHost {
  return { origin, host: bareHost(typed['ten-mien']), confirmedOn: typed.ngay, confirmedBy: typed['xac-nhan'] };
}
