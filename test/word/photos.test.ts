import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { webPhoto } from '#loading/photos/clean-photo';
import { readStory } from '#stories/read-story';
import { describedBy } from '#word/photo-names';
import { anyPhoto, lines, paragraph, run, storyOf } from './a-document.ts';
import { phonePhoto } from './rich-document.ts';

/** As much of a JPEG as tells its size: a frame of 3 × 2. */
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 2, 0, 3]);

function picture(id: string, description = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

describe('pictures', () => {
  test('are named after the story, stand by themselves, and keep their description', async () => {
    const body = paragraph(run('Trước. ') + picture('a', 'Bà con [xóm Ngoài] tưới hoa') + run('Sau.'));
    const { body: text, photos } = await storyOf({ body, pictures: { a: JPEG } });
    expect(text).toBe('Trước. Sau.\n\n![Bà con \\[xóm Ngoài\\] tưới hoa](anh/ten-bai-1.webp)\n');
    expect(photos).toEqual([{ name: 'anh/ten-bai-1.webp', bytes: JPEG }]);
    expect(readStory(text)).toMatchObject({ problems: [], images: [{ file: 'anh/ten-bai-1.webp' }] });
  });

  test('are named by the name of the file where one is given', async () => {
    const { photos, slug } = await storyOf(
      { body: paragraph(picture('a')), pictures: { a: JPEG } },
      { slug: 'duong-hoa' },
    );
    expect([slug, photos[0]?.name]).toEqual(['duong-hoa', 'anh/duong-hoa-1.webp']);
  });

  test('without a description are asked for: by the check, and in the list', async () => {
    const { body, doubts } = await storyOf({ body: paragraph(picture('a', 'IMG_2031.JPG')), pictures: { a: JPEG } });
    expect(readStory(body).problems.map(({ rule }) => rule)).toEqual(['image-alt-missing']);
    expect(doubts.join('\n')).toContain('anh/ten-bai-1.webp');
  });

  test('get the words under them as a caption', async () => {
    const body = paragraph(picture('a', 'Đường hoa')) + lines('Ảnh: Nguyễn Văn “A” <2024>', 'Chữ khác.');
    const { body: text } = await storyOf({ body, pictures: { a: JPEG } });
    expect(text).toBe(
      '![](anh/ten-bai-1.webp "Ảnh: Nguyễn Văn “A” \\<2024>")\n\nChữ khác.\n'.replace('![]', '![Đường hoa]'),
    );
    expect(readStory(text).problems).toEqual([]);
  });

  test('in a heading stand under it', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="D1"><w:name w:val="heading 1"/></w:style>';
    const heading = paragraph(run('Cách làm') + picture('a', 'Một góc đường'), '<w:pStyle w:val="D1"/>');
    const { body } = await storyOf({ body: lines('Lời đầu.') + heading + lines('x.'), styles, pictures: { a: JPEG } });
    expect(body).toBe('Lời đầu.\n\n## Cách làm\n\n![Một góc đường](anh/ten-bai-1.webp)\n\nx.\n');
  });

  test('that cannot be read are left out, and the officer is told', async () => {
    const cleanPhoto = () => Promise.reject(new Error('EMF'));
    const story = await storyOf({ body: paragraph(picture('a')) + lines('x.'), pictures: { a: JPEG } }, { cleanPhoto });
    expect([story.body, story.photos, story.doubts.join('\n')]).toEqual([
      'x.\n',
      [],
      expect.stringContaining('1 hình không đọc được'),
    ]);
  });

  test('that lie outside the document are left out', async () => {
    const body = paragraph(picture('missing')) + lines('x.');
    const { photos } = await storyOf({ body, links: { missing: 'file:///C:/anh.jpg' } }, { cleanPhoto: anyPhoto });
    expect(photos).toEqual([]);
  });
});

test.each([
  ['Bà con trồng hoa', 'Bà con trồng hoa'],
  ['A picture containing grass\n\nDescription automatically generated', ''],
  ['Ảnh có chứa ngoài trời. Mô tả được tạo tự động', ''],
  ['IMG_0001', ''],
  ['anh xom ngoai.jpg', ''],
  [undefined, ''],
])('the description “%s” says “%s”', (typed, said) => {
  expect(describedBy(typed)).toBe(said);
});

describe('a photo from a phone', () => {
  test('is turned upright, made smaller, and forgets where it was taken', async () => {
    const photo = await phonePhoto('#2b7a55');
    expect(photo.includes('Exif')).toBe(true);
    const clean = await webPhoto(photo);
    const { format, width, height, exif } = await sharp(clean).metadata();
    expect({ format, width, height, exif }).toEqual({ format: 'webp', width: 1333, height: 2000, exif: undefined });
  });

  test('that is none is refused', async () => {
    expect(await webPhoto(JPEG)).toBeUndefined();
  });
});
