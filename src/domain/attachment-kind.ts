/** What may be offered for download, by the ending of its name. Anything else of the content folder never leaves it. */
export const attachmentKinds = {
  pdf: 'pdf',
  docx: 'word',
  xlsx: 'sheet',
  pptx: 'slides',
  odt: 'open',
  ods: 'open',
  txt: 'text',
} as const;

export type AttachmentEnding = keyof typeof attachmentKinds;

/** Where attachments lie within the content folder. */
export const ATTACHMENT_FOLDER = 'van-ban/';

/** The ending, if it is one of those. */
export function attachmentEnding(path: string): AttachmentEnding | undefined {
  const ending = /\.([a-z]+)$/u.exec(path)?.[1] ?? '';
  return Object.hasOwn(attachmentKinds, ending) ? (ending as AttachmentEnding) : undefined;
}
