import type { z } from 'zod';
import type { Contact } from '#domain/contact';
import { form, line } from '#forms/fields';
import { fail, say, sayEach } from '#forms/say';
import { present } from '#forms/present';

/** A phone number as people write it; of a switchboard too. */
export const phoneNumber = line.check((ctx) => {
  const digits = ctx.value.replace(/\D/gu, '');
  if (!/^\+?[\d\s.()-]+$/u.test(ctx.value) || digits.length < 3 || digits.length > 15)
    fail(ctx, say(`“${ctx.value}” không phải là số điện thoại.`, 'Viết một số, trong ngoặc kép: "0208 3 000 000"'));
});

export const emailAddress = line.check((ctx) => {
  if (!/^[\w.+-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/iu.test(ctx.value))
    fail(ctx, say(`“${ctx.value}” không phải là thư điện tử.`, 'Viết như ubnd@xa.example'));
});

const zaloNumber = line.check((ctx) => {
  if (!/^\+?[\d\s.]{4,30}$/u.test(ctx.value))
    fail(
      ctx,
      say(
        `“${ctx.value}” không mở được trên Zalo.`,
        'Viết số Zalo của cơ quan, hoặc dãy số của Zalo OA, trong ngoặc kép.',
      ),
    );
});

/** What is said where nobody can be reached. */
export const UNREACHABLE = sayEach([
  {
    rule: 'contact-missing',
    message: 'Người dân chưa có cách nào gọi hay viết cho cơ quan.',
    advice:
      'Ghi điện thoại hoặc thư điện tử của cơ quan, như dien-thoai: "0208 3 000 000" hoặc thu-dien-tu: ubnd@xa.example. Không ghi số riêng của ai.',
  },
]);

/** Of the site, or of the unit that took over; people call or write, they do not all come. */
export const contactForm = form({
  'dien-thoai': phoneNumber.optional(),
  'thu-dien-tu': emailAddress.optional(),
  zalo: zaloNumber.optional(),
  'dia-chi': line.optional(),
}).check((ctx) => {
  const { 'dien-thoai': phone, 'thu-dien-tu': email } = ctx.value;
  if (phone === undefined && email === undefined)
    ctx.issues.push({ code: 'custom', message: UNREACHABLE, input: ctx.value });
});

export function contactFrom(typed: z.output<typeof contactForm>): Contact {
  return present({
    phone: typed['dien-thoai'],
    email: typed['thu-dien-tu'],
    zalo: typed.zalo,
    address: typed['dia-chi'],
  });
}
