import { expect, test } from 'vitest';
import type { Asked } from '#client/address';
import { look, type Session } from '#client/session';

/** A page on which the reader asks for one field after another, and an index that answers in its own time. */
function aPage() {
  const shown: string[] = [];
  const wanted = { value: '' };
  const answers: (() => void)[] = [];
  const show = (_: unknown, { filters }: Asked) => Promise.resolve(void shown.push(filters['linh-vuc'] ?? ''));
  const engine = {
    newest: () => new Promise<readonly string[]>((settle) => answers.push(() => settle(['a']))),
    filtered: () => Promise.resolve(new Set(['a'])),
  };
  const session = {
    ...{ parts: { input: { value: '' }, inUse: {}, unfilter: {}, filters: {} }, turn: 0 },
    choices: { list: (filter: string) => (filter === 'linh-vuc' ? wanted : null) },
    list: { clear: () => shown.push('nothing'), wait: () => {}, show, fail: () => shown.push('failed') },
    index: { open: () => Promise.resolve({ engine }), forget: () => {} },
    suggestions: { close: () => {} },
  };
  const ask = (field: string) => {
    wanted.value = field;
    return look(session as unknown as Session);
  };
  return { ask, answers, shown };
}

const moment = () => new Promise((settle) => setTimeout(settle, 0));

test('a late answer never takes the place of a newer one', async () => {
  const { ask, answers, shown } = aPage();
  const asked = [ask('kinh-te'), ask('moi-truong')];
  await moment();
  answers[1]!();
  await moment();
  answers[0]!();
  await Promise.all(asked);
  expect(shown).toEqual(['moi-truong']);
});

test('nor comes back once nothing is asked for any more', async () => {
  const { ask, answers, shown } = aPage();
  const asked = [ask('kinh-te'), ask('')];
  await moment();
  answers[0]!();
  await Promise.all(asked);
  expect(shown).toEqual(['nothing']);
});
