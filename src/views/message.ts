import type { Edition } from '#routes/edition';
import { howToSend } from '#strings/messages';
import { type WaysToSend, waysToSend } from '#views/ways-to-send';

/** One thing to say; its name is how the message says it. */
interface MessageField {
  name: string;
  label: string;
  hint?: string;
  kind: 'line' | 'text' | 'page' | 'choice';
  choices?: readonly string[];
}

export interface MessageWords {
  subject: string;
  opening: string;
  fields: readonly MessageField[];
}

export interface Message {
  fields: readonly MessageField[];
  /** As it is sent by who fills it in there. */
  text: string;
  offices: WaysToSend[];
  /** `Bà con điền vào đây, đọc lại, rồi bấm “Gửi thư”. …` */
  howToSend: string;
}

export function message({ subject, opening, fields }: MessageWords, edition: Edition): Message {
  const lines = fields.map(({ name, choices }) => `${name}${choices ? ` (${choices.join(' / ')})` : ''}: `);
  const text = [opening, ...lines].join('\n');
  const offices = waysToSend({ subject, text }, edition);
  const ways = new Set(offices.flatMap((office) => office.ways.map(({ way }) => way)));
  return { fields, text, offices, howToSend: howToSend(ways) };
}
