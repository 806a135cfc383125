/** TCVN 5712:1993 VN3, the encoding of fonts named `.Vn…`: each byte, as Windows-1252 shows it, is one letter. */
const LETTERS = `
¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ
µà ¸á ¶ả ·ã ¹ạ »ằ ¾ắ ¼ẳ ½ẵ Æặ Çầ Êấ Èẩ Éẫ Ëậ
Ìè Ðé Îẻ Ïẽ Ñẹ Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị
ßò ãó áỏ âõ äọ åồ èố æổ çỗ éộ êờ íớ ëở ìỡ îợ
ïù óú ñủ òũ ôụ õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ`;

const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  LETTERS.trim()
    .split(/[ \n]+/u)
    .map((pair) => [pair[0]!, pair[1]!]),
);

/** Text typed in a `.Vn…` font, in Unicode. */
export function fromTcvn3(typed: string): string {
  return [...typed.replaceAll('μ', 'µ')].map((sign) => tcvn3Letters.get(sign) ?? sign).join('');
}
