import { dictionary } from '#vietnamese/dictionary';

/** Chữ viết tắt of plans. Its words stand after the first one on a page; search takes one for the other. */
export const spelledOut = dictionary<string>({
  ANTT: 'an ninh trật tự',
  BCH: 'Ban chấp hành',
  BHXH: 'bảo hiểm xã hội',
  BHYT: 'bảo hiểm y tế',
  BQL: 'Ban quản lý',
  CCHC: 'cải cách hành chính',
  CNTT: 'công nghệ thông tin',
  'CT-XH': 'chính trị - xã hội',
  CTMTQG: 'chương trình mục tiêu quốc gia',
  GPMB: 'giải phóng mặt bằng',
  'HĐ TĐKT': 'Hội đồng Thi đua - Khen thưởng',
  HĐTĐKT: 'Hội đồng Thi đua - Khen thưởng',
  HĐTĐ: 'Hội đồng thi đua',
  HTX: 'hợp tác xã',
  'KT-XH': 'kinh tế - xã hội',
  LLVT: 'lực lượng vũ trang',
  MTTQ: 'Mặt trận Tổ quốc',
  NLĐ: 'người lao động',
  NTM: 'nông thôn mới',
  PCCC: 'phòng cháy, chữa cháy',
  QPAN: 'quốc phòng, an ninh',
  QSĐP: 'quân sự địa phương',
  TĐKT: 'thi đua, khen thưởng',
  TTĐT: 'trật tự đô thị',
});

/** What everybody knows, or what stands in a list of recipients: told to who asks, and to who listens. */
export const toldOnAsking: Readonly<Record<string, string>> = {
  HĐND: 'Hội đồng nhân dân',
  UBND: 'Ủy ban nhân dân',
  'TM.': 'Thay mặt',
  '(bc)': 'để báo cáo',
  'b/c': 'báo cáo',
  'B/c': 'báo cáo',
  'B/cáo': 'báo cáo',
  'C/đ': 'chỉ đạo',
  'P/h': 'phối hợp',
  'T/h': 'thực hiện',
  'T/hiện': 'thực hiện',
  'CB, CC': 'cán bộ, công chức',
  'CT, PCT': 'Chủ tịch, Phó Chủ tịch',
  'CT, các PCT': 'Chủ tịch, các Phó Chủ tịch',
  'LĐ UBND': 'Lãnh đạo Ủy ban nhân dân',
  'LĐ Văn phòng': 'Lãnh đạo Văn phòng',
  'Lưu: VP': 'Lưu tại văn phòng',
  'Lưu: VT': 'Lưu tại văn thư',
  'Lưu: VT, TH': 'Lưu tại văn thư, bộ phận tổng hợp',
  'Lưu VP-UBND': 'Lưu tại Văn phòng Ủy ban nhân dân',
  'TT Đảng ủy': 'Thường trực Đảng ủy',
  'TT ĐU': 'Thường trực Đảng ủy',
  'TT HĐND': 'Thường trực Hội đồng nhân dân',
  'TT Huyện ủy': 'Thường trực Huyện ủy',
};

/** What people type with the first letters of its words, `và` left out, though pages print it whole. */
export const typedShort: readonly string[] = [
  ...['an toàn thực phẩm', 'đoàn thanh niên', 'hội nông dân', 'an ninh Tổ quốc', 'an toàn giao thông', 'ban chỉ đạo'],
  ...['ban thường vụ', 'bảo vệ môi trường', 'cán bộ, công chức', 'câu lạc bộ', 'chiến sĩ thi đua'],
  ...['chuyển đổi số', 'cựu chiến binh', 'dân tộc thiểu số', 'dịch vụ công', 'điển hình tiên tiến'],
  ...['đời sống văn hóa', 'gia đình văn hóa', 'giảm nghèo bền vững', 'giáo dục và đào tạo', 'Hội đồng nhân dân'],
  ...[
    'khoa học và công nghệ',
    'khu dân cư',
    'lao động tiên tiến',
    'người cao tuổi',
    'nhà văn hóa',
    'sản xuất kinh doanh',
    'tệ nạn xã hội',
  ],
  ...['thủ tục hành chính', 'tổ dân phố', 'Ủy ban nhân dân'],
];

/** What they type in letters of its own. */
export const typedOtherwise = dictionary<string>({
  ocop: 'mỗi xã một sản phẩm',
  ttg: 'Thủ tướng Chính phủ',
  tw: 'Trung ương',
});
