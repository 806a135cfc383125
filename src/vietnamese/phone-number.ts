/** `(0208) 3.867.115` → `02083867115`, as a link dials it. */
export function dialledNumber(written: string): string {
  return written.replace(/[^\d+]/gu, '');
}

/** A number that takes messages, with the country before it; a landline takes none. */
export function mobileNumber(written: string): string | undefined {
  const national = /^(?:\+?84|0)([35789]\d{8})$/u.exec(dialledNumber(written))?.[1];
  return national && `+84${national}`;
}
