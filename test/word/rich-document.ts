import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import sharp from 'sharp';

/** What a phone takes: lying on its side, with the place it was taken at. */
export function phonePhoto(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 3000, height: 2000, channels: 3, background: colour } })
    .jpeg()
    .withMetadata({ orientation: 6, exif: { IFD0: { Make: 'Phone' }, IFD3: { GPSLatitude: '21/1 28/1 0/1' } } })
    .toBuffer();
}

const BOLD = { bold: true } as const;

const text = (...runs: (string | TextRun | ExternalHyperlink | FootnoteReferenceRun | ImageRun)[]) =>
  new Paragraph({ children: runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run)) });
const item = (words: string, level = 0, reference = 'cham') =>
  new Paragraph({ text: words, numbering: { reference, level } });
const cell = (words: string, more = {}) => new TableCell({ children: [new Paragraph(words)], ...more });

/** A report as a commune writes it, with what Word, three keyboards and a phone leave in it. */
export async function richDocument(): Promise<Uint8Array<ArrayBuffer>> {
  const [road, nursery] = await Promise.all([phonePhoto('#2b7a55'), phonePhoto('#c8371f')]);
  const picture = (data: Buffer, name: string, description?: string) =>
    new ImageRun({
      type: 'jpg',
      data,
      transformation: { width: 300, height: 200 },
      altText: { name, title: '', ...(description && { description }) },
    });
  const document = new Document({
    numbering: {
      config: [
        { reference: 'cham', levels: [bullet(0), bullet(1)] },
        {
          reference: 'so',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    footnotes: { 1: { children: [text('Số liệu của Ban công tác mặt trận xóm, tháng 10/2024.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [text('ĐẦU TRANG KHÔNG ĐƯỢC VÀO BÀI')] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('Xóm Ngoài giữ đường hoa tự quản')] }),
          new Paragraph(''),
          text(
            'Hai mươi hộ của ',
            new TextRun({ text: 'xóm Ngoài', ...BOLD }),
            ', xã Tân Đức cùng trồng và chăm 500m',
            new TextRun({ text: '2', superScript: true }),
            ' hoa hai bên đường',
            new FootnoteReferenceRun(1),
            '. Phong trào “Dân vận khéo” được bà con hưởng ứng.',
          ),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Cách làm' }),
          text(
            'Theo Kế hoạch số 27/KH-UBND ngày 26 tháng 01 năm 2024 và Quyết định 99/QĐ-UBND ngày 15/10/2024, tổ họp mỗi tháng một lần về môi trường. Rác giảm <5%, quỹ {tổ 3} công khai.',
          ),
          item('Chia đoạn đường cho từng nhà'),
          item('mỗi nhà 25 m', 1),
          item('Góp ngày công'),
          text('Các bước:'),
          text('1. Dọn rác'),
          text('2. Làm đất'),
          text('- cuốc'),
          text('- bón phân'),
          text('3. Trồng hoa'),
          new Paragraph({ children: [new TextRun({ text: 'Kết quả bước đầu:', ...BOLD })] }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Năm'), cell('Số hộ'), cell('Mét | đường')] }),
              new TableRow({ children: [cell('2023'), cell('12'), cell('200')] }),
              new TableRow({ children: [cell('2024'), cell('Đang cập nhật', { columnSpan: 2 })] }),
            ],
          }),
          text(picture(road, 'IMG_0001.jpg', 'Bà con xóm Ngoài tưới hoa hai bên đường')),
          text('Ảnh: Đường hoa đầu xóm'),
          text(picture(nursery, 'Picture 2')),
          text(
            'Xem thêm ',
            new ExternalHyperlink({
              children: [new TextRun('trang của tỉnh')],
              link: 'https://thainguyen.gov.vn/tin (1)',
            }),
            ' về môi trường.',
          ),
          text(
            new TextRun({ text: 'Töï nguyeän, ', font: 'VNI-Times' }),
            new TextRun({ text: 'tù qu¶n, ', font: '.VnTime' }),
            new TextRun({ text: 'tËp thÓ', font: '.VnTimeH' }),
            '.',
          ),
          text('import là chữ tiếng Anh, ở đây là chữ thường.'.normalize('NFD')),
        ],
      },
    ],
  });
  return patched(new Uint8Array(await Packer.toBuffer(document)));
}

function bullet(level: number) {
  return { level, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT };
}

/** What Word writes and the library cannot: a smart tag, a content control, a change on trial, a comment mark. */
function patched(docx: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  const odd =
    '<w:p><w:smartTag w:uri="urn:x" w:element="place"><w:r><w:t>Thái Nguyên</w:t></w:r></w:smartTag><w:r><w:t xml:space="preserve"> có </w:t></w:r><w:ins w:id="1" w:author="a"><w:r><w:t>mười</w:t></w:r></w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>chín</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> xóm làm theo.</w:t></w:r></w:p>' +
    '<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Đoạn trong ô điền sẵn.</w:t></w:r></w:p></w:sdtContent></w:sdt>';
  const body = strFromU8(parts['word/document.xml']!).replace(/<w:sectPr[\s\S]*$/u, (end) => odd + end);
  return zipSync({ ...parts, 'word/document.xml': strToU8(body) });
}
