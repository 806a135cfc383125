import { expect, test } from 'vitest';
import { documentCitation, documentName } from '#strings/documents';

const plan = { type: 'kế hoạch', issuer: 'UBND huyện Phú Bình' };

test.each([
  [{ ...plan, number: '27/KH-UBND' }, 'Kế hoạch số 27/KH-UBND'],
  [{ ...plan, number: '/KH-UBND' }, 'Kế hoạch số …/KH-UBND'],
  [plan, 'Kế hoạch của UBND huyện Phú Bình'],
])('%o is called %s', (document, name) => expect(documentName(document)).toBe(name));

test.each([
  [{ ...plan, number: '27/KH-UBND', issuedOn: '2024-01-26' }, 'Kế hoạch số 27/KH-UBND ngày 26/01/2024'],
  [{ ...plan, number: '/KH-UBND', issuedOn: '2024-02' }, 'Kế hoạch số …/KH-UBND tháng 02 năm 2024'],
  [plan, 'Kế hoạch'],
] as const)('%o is cited as %s, then its issuer', (document, beginning) =>
  expect(documentCitation(document)).toBe(`${beginning} của UBND huyện Phú Bình`),
);
