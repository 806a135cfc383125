import type { Edition } from '#routes/edition';
import { nominationFields, removalFields } from '#strings/messages';
import { removalTerms } from '#strings/removal';
import { type Message, message } from '#views/message';
import { unitName } from '#views/unit/name';

/** Somebody tells of somebody good. */
export function nominationMessage(edition: Edition): Message {
  const { short } = unitName(edition.bulletin.site.unit, edition.today, edition);
  const subject = `Giới thiệu một người tốt ở ${short}`;
  const opening = `Tôi muốn giới thiệu một người tốt, việc tốt ở ${short}.`;
  return message({ subject, opening, fields: nominationFields }, edition);
}

/** Somebody who is told of wants to be left out, or told of rightly. */
export function removalRequest(edition: Edition) {
  const { name } = edition.bulletin.site;
  const subject = `Yêu cầu gỡ bài trên trang ${name}`;
  const opening = `Tôi yêu cầu gỡ hoặc sửa bài trên trang ${name}.`;
  return { message: message({ subject, opening, fields: removalFields }, edition), law: removalTerms(edition.today) };
}
