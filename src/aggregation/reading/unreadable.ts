/** Why a document says nothing that may be believed. */
export type UnreadableKind = 'encoding' | 'not-a-feed' | 'ill-formed' | 'doctype' | 'too-much';

/** A document that is not read at all: what was kept of its source stays as it is. */
export class Unreadable extends Error {
  readonly kind: UnreadableKind;

  /** @param message ends “Tài liệu …”, in words for an officer. */
  constructor(kind: UnreadableKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
