import { expect, test } from 'vitest';
import type { Recipient } from '#domain/award/award';
import type { People } from '#domain/people';
import { unnamed } from '#domain/silenced-rows';
import { silencedText } from '#domain/silenced-text';
import { aBulletinWith } from '../a-bulletin.ts';

const NAME = 'Lê Thị An';
const people: People = {
  ...{ allowsStory: () => true, allowsRecipient: () => true, allowsAdopter: () => true },
  names: (text) => text.includes(NAME),
  ...{ isAnybodyKeptOut: true, changedOn: () => undefined },
};

test('a row without its name says what the decision says of it, and nothing that it does not', () => {
  const plain: Recipient = { name: NAME, subject: 'person', form: 'giay-khen' };
  const annulled = { by: 'quyet-dinh', on: '2025-01-01' } as unknown as NonNullable<Recipient['annulled']>;
  const rest = { ...unnamed(plain) };
  expect(rest).toStrictEqual({ name: rest.name, subject: 'person', form: 'giay-khen' });
  const full = { unit: 'xom', isDirectWorker: false, isSmallCollective: true, annulled };
  expect(unnamed({ ...plain, ...full, for: NAME, exemplar: 'ba-an' })).toStrictEqual({ ...rest, ...full });
});

test('what no page prints silences nothing: a key, an answer to a finding, who stands for a child', () => {
  const told = (change: Parameters<typeof aBulletinWith>[0]) =>
    silencedText(aBulletinWith(change), people, () => '').told;
  const whole = told(() => undefined);
  const answered = told(({ exemplars, awards }) => {
    Object.assign(exemplars[1]!, { answers: { rule: NAME } });
    Object.assign(exemplars[1]!.adoptions[0]!, { consent: { scopes: ['site'], on: '2024-01-01', guardian: NAME } });
    Object.assign(awards[0]!.recipients[0]!, { consent: { scopes: ['site'], on: '2024-01-01', guardian: NAME } });
  });
  expect(answered.exemplars[1]!.adoptions).toHaveLength(whole.exemplars[1]!.adoptions.length);
  expect(answered.exemplars).toHaveLength(whole.exemplars.length);
  expect(answered.awards[0]!.recipients.map(({ name }) => name)).toEqual(
    whole.awards[0]!.recipients.map(({ name }) => name),
  );
  expect(told(({ exemplars }) => void (exemplars[1]!.name = NAME)).exemplars).toHaveLength(whole.exemplars.length - 1);
});

test('where nobody is kept out nothing is read, and all is told as it is', () => {
  const bulletin = aBulletinWith(({ campaigns }) => (campaigns[0]!.formerSlugs = ['ten-cu']));
  const read: string[] = [];
  const { told, toldInBrief } = silencedText(bulletin, { ...people, isAnybodyKeptOut: false }, (file) => {
    read.push(file);
    return NAME;
  });
  expect([told, toldInBrief.size, read]).toEqual([bulletin, 0, []]);
});

test.each([
  [{ for: `Giúp bà ${NAME}` }, 'Tổ Hoa'],
  [{ for: `Giúp bà ${NAME}`, occupation: `Nhà bà ${NAME}` }, 'Một tập thể'],
  [{ occupation: 'Trồng hoa' }, 'Tổ Hoa'],
])('a row that says %j is one of “%s”', (said, name) => {
  const bulletin = aBulletinWith(({ awards }) => {
    awards[0]!.recipients = [{ name: 'Tổ Hoa', subject: 'collective', form: 'Giấy khen', ...said }];
  });
  const [row] = silencedText(bulletin, people, () => '').told.awards[0]!.recipients;
  expect([row!.name, row!.for]).toEqual([name, undefined]);
});
