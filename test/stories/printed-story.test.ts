import { expect, test } from 'vitest';
import type { Picture } from '#stories/picture';
import { printedStory } from '#stories/printed-story';
import { readStory } from '#stories/read-story';

const picture: Picture = {
  src: '/b/anh/1-720.jpg',
  width: 1600,
  height: 1067,
  avif: '/b/anh/1-720.avif 720w',
  webp: '/b/anh/1-720.webp 720w',
  jpeg: '/b/anh/1-720.jpg 720w',
  share: '/b/anh/1-1200.jpg',
};

const print = (text: string) =>
  printedStory(readStory(text), { pictures: new Map([['anh/1.jpg', picture]]), base: '/b' });

test('headings get ids in plain letters, and never the same twice', () => {
  const { html, headings } = print('# Đường hoa\n\n## Cách làm\n\n## Cách làm');
  expect(headings.map(({ id }) => id)).toEqual(['duong-hoa', 'cach-lam', 'cach-lam-2']);
  expect([...html.matchAll(/<h2 id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(headings.map(({ id }) => id));
  expect(html).not.toContain('<h1');
});

test('a link within the site gets the base path, others stay', () => {
  expect(print('[a](/lich/) [b](https://x.example/) [c](#d)').html).toBe(
    '<p><a href="/b/lich/">a</a> <a href="https://x.example/">b</a> <a href="#d">c</a></p>',
  );
});

test('a picture alone becomes a figure with its size and newer formats', () => {
  const { html } = print('![Người dân trồng hoa](anh/1.jpg "Sáng Chủ nhật")');
  expect(html).toContain('<figure><picture><source type="image/avif"');
  expect(html).toContain('alt="Người dân trồng hoa" width="1600" height="1067" loading="lazy"');
  expect(html).toContain('<figcaption>Sáng Chủ nhật</figcaption>');
});

test('a picture within a line is printed too, never as its raw file name', () => {
  expect(print('Đây ![Người dân trồng hoa](anh/1.jpg) đó').html).not.toContain('src="anh/');
});

test('results become a list of names and figures', () => {
  const { html } = print(
    '<KetQua>\n\n<SoLieu so="42 hộ" noi-dung="tham gia" nguon="Biên bản" />\n\n<SoLieu so="3" noi-dung="xóm" nguon="Sổ" />\n\n</KetQua>',
  );
  expect(html.match(/<dl/gu)).toHaveLength(1);
  expect(html).toContain('<dt>tham gia</dt><dd><strong>42 hộ</strong><small>Nguồn: Biên bản</small></dd>');
});

test('a named table carries its caption and scrolls by itself', () => {
  const { html } = print('<Bang ten="Lịch trực">\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n</Bang>');
  expect(html).toContain('role="region" aria-label="Lịch trực"><table><caption>Lịch trực</caption>');
  expect(html).toContain('<th class="right">b</th>');
  expect(html).not.toContain('style=');
});

test('a quotation names who says it', () => {
  const { html } = print('<TrichDan cua="Tổ tự quản">\n\nCùng làm.\n\n</TrichDan>');
  expect(html).toBe(
    '<figure class="quote"><blockquote><p>Cùng làm.</p></blockquote><figcaption>Tổ tự quản</figcaption></figure>',
  );
});

test('a story with an error has no printed form', () => {
  expect(print('Chữ {process.env.HOME}')).toEqual({ html: '', headings: [] });
});

test('text is text: what looks like HTML within it is escaped', () => {
  expect(print('`<script>` & \\<b>').html).toBe('<p><code>&#x3C;script></code> &#x26; &#x3C;b></p>');
});
