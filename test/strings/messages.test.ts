import { expect, test } from 'vitest';
import { howToSend, type Way } from '#strings/messages';

test.each<[Way[], string]>([
  [['letter'], 'bấm “Gửi thư”. Cũng có thể chép lời nhắn, hoặc đến nói với'],
  [
    ['text', 'zalo', 'letter', 'call'],
    'bấm “Nhắn tin” hay “Gửi thư”. Cũng có thể chép lời nhắn, gọi điện, hoặc đến nói',
  ],
  [['call'], 'rồi chép lời nhắn. Cũng có thể gọi điện, hoặc đến nói với'],
  [[], 'rồi chép lời nhắn. Cũng có thể đến nói với'],
])('by %j a message is sent so', (ways, said) => {
  expect(howToSend(new Set(ways))).toContain(said);
});
