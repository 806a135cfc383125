import { describe, expect, test } from 'vitest';
import { readJsonFeed } from '#feeds/json-feed';
import { PERSON } from './changed-content.ts';
import { contents, filesHolding, filesSaying, picturesOf, runsOfFive } from './every-byte.ts';

const BEFORE = 'tan-duc-that';
const AFTER = 'tan-duc-rut';
const NOTICE = `guong-dien-hinh/${PERSON.slug}/index.html`;

/** Every file, unpacked where it is packed. */
const before = contents(BEFORE);
const after = contents(AFTER);

describe('before it was taken back, a real story', () => {
  test('stands on its page, in feeds, in data, in the award and in the story of those who learnt from it', () => {
    const files = filesSaying(before, PERSON.name);
    expect(files).toEqual(
      expect.arrayContaining([
        NOTICE,
        'du-lieu/nguon-tin/tat-ca.atom.xml',
        'du-lieu/guong-dien-hinh.excel.csv',
        'du-lieu/khen-thuong.csv',
        'du-lieu/toan-bo.json',
        'khen-thuong/quyet-dinh-199-2024/index.html',
        'guong-dien-hinh/to-dan-coi-xom-dien/index.html',
      ]),
    );
  });

  test('gives its picture to the feed, with its true length', () => {
    const feed = readJsonFeed(before.get('du-lieu/nguon-tin/guong-dien-hinh.json')!.toString())!;
    const [picture] = feed.items.find(({ title }) => title === PERSON.name)!.attachments!;
    expect(before.get(new URL(picture!.url).pathname.slice(1))!.length).toBe(picture!.size_in_bytes);
  });
});

describe('once it was taken back', () => {
  test('its name stands in no byte of the output, however spelt', () => {
    expect(filesSaying(after, PERSON.name)).toEqual([]);
    expect(filesSaying(after, PERSON.slug)).toEqual([]);
  });

  test.each(Object.entries(PERSON).filter(([key]) => key !== 'slug'))(
    'no five words of its %s stand anywhere',
    (_, text) => {
      const found = runsOfFive(text).flatMap((run) => filesSaying(after, run).map((file) => `${file}: ${run}`));
      expect(found).toEqual([]);
    },
  );

  test('its pictures and its share card are gone, under any name', () => {
    const own = picturesOf(before, contents('tan-duc'));
    expect(own.length).toBeGreaterThan(3);
    expect(filesHolding(after, own)).toEqual([]);
  });

  test('only a notice is left at its address', () => {
    const named = [...after.keys()].filter((file) => file.includes(PERSON.slug));
    expect(named).toEqual([NOTICE]);
    expect(after.get(NOTICE)!.toString()).toContain('noindex');
  });

  test('every feed that held it says so, with the id it had', () => {
    const idOf = (files: typeof before) => {
      const feed = readJsonFeed(files.get('du-lieu/nguon-tin/tat-ca.json')!.toString())!;
      return feed.items.find(({ title }) => title === PERSON.name)?.id;
    };
    const id = idOf(before)!;
    const held = [...before].flatMap(([file, bytes]) =>
      /nguon-tin\/.*\.json$/u.test(file) && bytes.includes(id) ? [file] : [],
    );
    expect(held.length).toBeGreaterThan(4);
    const withdrawnIn = (file: string) =>
      readJsonFeed(after.get(file)!.toString())!._bulletin.withdrawals.map((it) => it.id);
    // The award and those who learnt from it named it by its id as well.
    const listed = held.filter((file) =>
      readJsonFeed(before.get(file)!.toString())!.items.some((item) => item.id === id),
    );
    expect(listed.filter((file) => !withdrawnIn(file).includes(id))).toEqual([]);
    expect(after.get('du-lieu/nguon-tin/tat-ca.atom.xml')!.toString()).toContain(
      `<at:deleted-entry ref="${id}" when="2024-11-19T23:59:59+07:00"/>`,
    );
    expect(after.get('du-lieu/da-rut.json')!.toString()).toContain(id);
  });

  test('the award and the pupils stay, changed on that day, without the name', () => {
    const { items } = readJsonFeed(after.get('du-lieu/nguon-tin/tat-ca.json')!.toString())!;
    const changed = items.filter((item) => item.date_modified.startsWith('2024-11-19')).map(({ title }) => title);
    // The first is what named the records of `one-of-each-kind.ts`, taken back with her.
    expect(changed.toSorted()).toEqual([
      'Nhà đèn xóm Viên',
      'Quyết định số 199/QĐ-UBND ngày 01/11/2024 của Chủ tịch UBND xã Tân Đức',
      'Tổ đan cói xóm Diễn',
    ]);
    expect(after.get('khen-thuong/quyet-dinh-199-2024/index.html')!.toString()).toContain('Đã rút tên');
  });
});
