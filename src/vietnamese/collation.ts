/** Vietnamese dictionary order: a ă â … d đ e ê …, numbers by value. */
export const byVietnamese = new Intl.Collator('vi', { numeric: true }).compare;
