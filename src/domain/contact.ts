/** Liên hệ: how people reach an office. Never a private person's. */
export interface Contact {
  phone?: string;
  email?: string;
  /** A number on Zalo, or the id of an official account there. */
  zalo?: string;
  address?: string;
}
