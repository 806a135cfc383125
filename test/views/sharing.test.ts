import { expect, test } from 'vitest';
import { exemplarPage } from '#views/exemplar/page';
import { smsLink } from '#views/ways-to-send';
import { anEdition } from './an-edition.ts';

test('who has not agreed to be told of on social networks is offered to none of them', () => {
  const shared = (scopes: ('site' | 'social')[]) => {
    const edition = anEdition('2024-11-20', ({ exemplars }) => {
      for (const { consent } of exemplars) if (consent) consent.scopes = scopes;
    });
    const story = edition.bulletin.exemplars.find(({ consent }) => consent)!;
    const { links } = exemplarPage(story, edition).share;
    return links.map(({ label }) => label);
  };
  expect(shared(['site', 'social'])).toEqual(['Facebook', 'Tin nhắn', 'Thư']);
  expect(shared(['site'])).toEqual(['Tin nhắn', 'Thư']);
});

test('a text message carries its accents as every phone reads them', () =>
  expect(smsLink('+84912345678', { subject: '', text: 'Tổ hoa & bạn\nỞ đâu: ' })).toBe(
    'sms:+84912345678?&body=T%E1%BB%95%20hoa%20%26%20b%E1%BA%A1n%0A%E1%BB%9E%20%C4%91%C3%A2u%3A%20',
  ));
