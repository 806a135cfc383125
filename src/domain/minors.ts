import type { Recipient } from '#domain/award/award';
import type { Consent } from '#domain/exemplar';
import { titleOf, YOUNG_TITLES } from '#domain/person-name';

const YOUNG = YOUNG_TITLES.split('|');
const PUPIL = /(?<!\p{L})(?:học sinh|mầm non|mẫu giáo|tiểu học|đội viên|thiếu nhi|thiếu niên|trẻ em)(?!\p{L})/iu;
const GROWN = /(?<!\p{L})(?:THPT|trung học phổ thông|giáo viên|cô giáo|thầy giáo)(?!\p{L})/iu;

/** Whether a row of an award reads as one of a child, for whom a guardian has not agreed. */
export function needsGuardian(recipient: Recipient, ofStory: Consent | undefined): boolean {
  const { name, subject, occupation = '', consent = ofStory } = recipient;
  const isYoung = YOUNG.includes(titleOf(name) ?? '') || (PUPIL.test(occupation) && !GROWN.test(occupation));
  return subject === 'person' && isYoung && consent?.guardian === undefined;
}
