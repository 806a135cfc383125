import { IDENTITY } from '#lints/split-numbers';

const PHONE = /(?<!\p{L})(?:điện thoại|di động|sđt|đt|zalo|liên hệ)(?!\p{L})/iu;
const ACCOUNT = /(?<!\p{L})(?:tài khoản|stk|tk)(?!\p{L})/iu;

/**
 * A figure of a sheet as somebody typed it: what stands above the column tells a phone, which has lost its nought, from
 * a sum of money, which is shown by thousands.
 */
export function figureAsTyped(figure: string, head: string): string {
  const digits = Number.isSafeInteger(Number(figure)) ? String(Number(figure)) : figure.trim();
  if (!/^\d{6,}$/u.test(digits)) return figure;
  if (PHONE.test(head) && digits.length === 9) return `0${digits}`;
  if (IDENTITY.test(head) && digits.length > 8) return digits.length === 9 ? digits : digits.padStart(12, '0');
  if (ACCOUNT.test(head)) return `số tài khoản ${digits}`;
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
