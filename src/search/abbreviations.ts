import { folded } from '#search/folded';

/** What public life writes with the first letters of its words, `và` left out. This list is the one to add to. */
const WRITTEN_OUT = [
  ...['an ninh trật tự', 'an ninh Tổ quốc', 'an toàn giao thông', 'an toàn thực phẩm', 'an toàn thông tin'],
  ...['ban chấp hành', 'ban chỉ đạo', 'ban thường vụ', 'ban tổ chức'],
  ...['bảo hiểm xã hội', 'bảo hiểm y tế', 'bảo vệ môi trường', 'bảo vệ thực vật'],
  ...['cải cách hành chính', 'cán bộ, công chức', 'cán bộ, công chức, viên chức', 'câu lạc bộ', 'chiến sĩ thi đua'],
  ...['chiến sĩ thi đua cơ sở', 'chính sách xã hội', 'chữ thập đỏ', 'chuyển đổi số', 'công nghiệp hóa'],
  ...['công nghệ thông tin', 'chương trình mục tiêu quốc gia', 'cuộc vận động', 'cựu chiến binh'],
  ...['dân quân tự vệ', 'dân tộc thiểu số', 'dịch vụ công', 'dịch vụ công trực tuyến', 'đại đoàn kết'],
  ...['điển hình tiên tiến', 'đoàn thanh niên', 'đời sống văn hóa'],
  ...['gia đình văn hóa', 'giải phóng mặt bằng', 'giảm nghèo bền vững', 'giao thông nông thôn'],
  ...['giáo dục công dân', 'giáo dục đào tạo', 'giáo dục và đào tạo'],
  ...['hành chính sự nghiệp', 'hội cựu chiến binh', 'Hội đồng nhân dân', 'hội nông dân', 'hợp tác xã'],
  ...['khoa học công nghệ', 'khoa học và công nghệ', 'khoa học kỹ thuật', 'khu dân cư', 'kinh tế xã hội'],
  ...['lao động tiên tiến', 'Liên hiệp Phụ nữ', 'lực lượng vũ trang', 'Mặt trận Tổ quốc'],
  ...['người cao tuổi', 'nhà văn hóa', 'nông thôn mới'],
  ...['phòng cháy chữa cháy', 'phòng chống thiên tai', 'phổ biến giáo dục pháp luật'],
  ...['quốc phòng', 'quốc phòng an ninh', 'sản xuất kinh doanh', 'tài nguyên và môi trường', 'tệ nạn xã hội'],
  ...['Thanh niên Cộng sản', 'thanh niên xung phong', 'thể dục thể thao', 'thi đua, khen thưởng', 'thủ tục hành chính'],
  ...['toàn dân bảo vệ an ninh Tổ quốc', 'tổ dân phố', 'tổ hợp tác', 'trật tự an toàn giao thông'],
  ...['trật tự an toàn xã hội', 'trung học cơ sở', 'trung học phổ thông'],
  ...['Ủy ban Mặt trận Tổ quốc', 'Ủy ban nhân dân', 'văn hóa văn nghệ', 'văn hóa xã hội'],
  ...['vệ sinh an toàn thực phẩm', 'vệ sinh môi trường'],
  ...['xã hội chủ nghĩa', 'xã hội hóa', 'xây dựng nông thôn mới', 'xóa đói giảm nghèo'],
];

/** Short forms that are not the first letters. */
const OF_THEIR_OWN = {
  ocop: 'mỗi xã một sản phẩm',
  ttg: 'Thủ tướng Chính phủ',
  tw: 'Trung ương',
};

/** Short forms of public life, folded, and what they stand for. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = byShortForm();

function byShortForm(): Map<string, string[]> {
  const forms = new Map(Object.entries(OF_THEIR_OWN).map(([short, long]) => [short, [long]]));
  for (const long of WRITTEN_OUT) forms.set(firstLetters(long), [...(forms.get(firstLetters(long)) ?? []), long]);
  return forms;
}

function firstLetters(long: string): string {
  const words = long.split(' ').filter((word) => word !== 'và');
  return words.map((word) => folded(word).charAt(0)).join('');
}
