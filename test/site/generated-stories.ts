import { unaccented } from '#vietnamese/unaccented';

/** A made-up story, and what readers call it by. */
export interface GeneratedStory {
  /** `guong-dien-hinh/<slug>` */
  slug: string;
  person: string;
  craft: string;
  place: string;
  text: string;
}

const words = (line: string) => line.split(', ');

const SURNAMES = words('Nguyễn, Trần, Lê, Phạm, Hoàng, Dương, Đặng, Bùi, Đỗ, Ngô, Lý, Tạ, Vi');
const GIVEN = words(
  'Văn Bảy, Thị Hạnh, Đình Quế, Thị Mùi, Quang Tuyến, Thị Nhàn, Hữu Lực, Thị Thoa, Xuân Bách, Thị Yến, Công Thạo, ' +
    'Thị Khuyên, Trọng Nghĩa, Thị Duyên, Bá Lộc, Thị Sâm, Viết Hùng, Thị Phượng, Đức Toản, Thị Ngoan, Mạnh Cường, ' +
    'Thị Lựu, Gia Huy, Thị Xuyến, Khắc Điệp, Thị Oanh, Thế Vinh, Thị Bưởi, Tiến Đoàn',
);
const CRAFTS = words(
  'nuôi ốc bươu đen, trồng thanh long ruột đỏ, nấu rượu men lá, đan rổ tre, làm miến dong, ươm keo giống, nuôi ong lấy mật, ' +
    'trồng bưởi Diễn, nuôi thỏ trắng, làm đậu phụ, sửa máy cày, trồng nấm rơm, nuôi cá lồng, gói bánh chưng, trồng chè búp, ' +
    'làm tương nếp, nuôi dê núi, dệt chiếu cói, trồng dưa lưới, nặn gốm nung, nuôi chim cút, trồng sen lấy hạt, làm giò chả, ' +
    'trồng ổi lê, ép dầu lạc, nuôi lươn không bùn, trồng na dai, mộc chạm khắc, nuôi vịt siêu trứng, trồng măng tây, ' +
    'làm hương thảo mộc, trồng gấc lai, nuôi nhím, rèn dao kéo, trồng mía tím, làm bún gạo, nuôi tằm, trồng củ đậu, ' +
    'làm mật mía, trồng hành tỏi, nuôi ếch, trồng cam canh, làm chổi chít, nuôi ba ba, trồng đinh lăng, làm bánh gai, ' +
    'trồng khoai tầng, nuôi ngan đen, thêu khăn, trồng su hào, làm nón lá, nuôi cua đồng, trồng vải chín sớm, ' +
    'làm cốm non, trồng gừng gió, nuôi lợn rừng lai, trồng táo đại, làm kẹo lạc, trồng ngải cứu, nuôi hươu',
);
const PLACES = words(
  'Cây Gạo, Bến Đá, Đồng Cháy, Gò Mít, Núi Ngang, Ao Sen, Vườn Hồng, Cầu Gỗ, Khe Lim, Lũng Vải, Đầm Trong, Hang Dơi, ' +
    'Quán Chè, Đình Thượng, Soi Vàng, Trung Quân, Yên Mỹ, Phúc Lâm, Hòa Thịnh, Kim Bảng, Bờ Tre, Giếng Đông, La Sơn, ' +
    'Nà Hin, Pác Cuồng, Thác Bạc, Rừng Mơ, Xuân Lai, Vĩnh Ninh, Thuần Phác, Đèo Gió, Lò Vôi, Múc Dân, Tam Xuân, Hưng Đạo, ' +
    'Cổ Dạ, Thọ Khê, Nga Mỹ, Ải Quan, Úc Sơn, Bãi Dâu',
);
const SENTENCES = [
  'Vụ đầu {a} hỏng gần hết vì trời rét kéo dài, nhưng không ai trong nhà bảo thôi.',
  'Sáng nào {a} cũng dậy từ bốn giờ, nhóm bếp rồi mới ra thăm.',
  'Muốn {c} cho ra tiền thì phải chịu khó ghi lại từng khoản, {a} nói vậy.',
  'Con trai lớn đi làm xa, gọi điện về hỏi bố mẹ có cần gửi thêm vốn không.',
  'Bà con thôn {o} nghe tin liền rủ nhau sang xem tận mắt.',
  'Giống được chọn kỹ, cây nào còi thì bỏ ngay từ khi còn trong bầu.',
  'Thương lái ở chợ huyện trả giá thấp, {a} tự chở hàng đi bán lẻ suốt mùa hè.',
  'Năm ấy lũ về, nước ngập quá nửa bờ rào, cả thôn {p} ra giúp kê đồ.',
  'Cán bộ khuyến nông về hướng dẫn ba buổi, phát cho mỗi hộ một tờ in cách pha thuốc.',
  'Nghề {c} không giàu nhanh, song đủ nuôi hai đứa con ăn học.',
  'Hôm tổng kết, {a} mang ra một rổ đầy mời mọi người nếm thử.',
  'Ai đến hỏi, {a} cũng chỉ cặn kẽ, không giấu bí quyết nào.',
  'Khu vườn rộng bảy sào trước kia chỉ toàn cỏ tranh và đá sỏi.',
  'Tiền lãi năm ngoái được chừng bốn mươi triệu đồng, sau khi đã trừ phân bón.',
  'Vợ chồng {a} vay ngân hàng chính sách hai mươi triệu, trả xong trước hạn.',
  'Ở thôn {p} bây giờ đã có thêm năm hộ theo nghề này.',
  'Nước tưới lấy từ suối, dẫn về bằng ống nhựa dài hơn một cây số.',
  'Trưởng thôn {o} ngỏ ý mời {a} sang nói chuyện vào dịp đầu xuân.',
  'Mỗi tháng một lần, {a} biếu cụ già neo đơn trong thôn một phần.',
  'Khách quen đặt hàng qua điện thoại, cuối tuần xe lên tận nơi lấy.',
  'Kho chứa lợp tôn, xung quanh quây lưới để chuột không vào được.',
  'Lúc rảnh {a} còn nhận đan lát thêm cho đỡ buồn tay.',
];
const FIELDS = ['kinh-te', 'an-sinh', 'moi-truong', 'giao-duc'];
const UNITS = ['xom-ngoai', 'xom-dien', 'xom-vien'].map((name) => `${name}.tan-duc.phu-binh.thai-nguyen`);
const SENTENCES_EACH = 16;

/** The same stories on every machine, no two of one craft in one place, nor of one craft by one person. */
export function generatedStories(count: number): GeneratedStory[] {
  return Array.from({ length: count }, (_, number) => {
    const round = Math.floor(number / CRAFTS.length);
    const craft = CRAFTS[number % CRAFTS.length]!;
    const place = PLACES[(number * 7 + round) % PLACES.length]!;
    const person = `${SURNAMES[(number + round) % SURNAMES.length]!} ${GIVEN[(number * 3 + round) % GIVEN.length]!}`;
    const slug = unaccented(`${person} ${craft} ${place}`).replaceAll(' ', '-');
    return { slug, person, craft, place, text: storyText({ person, craft, place }, number) };
  });
}

function storyText({ person, craft, place }: Pick<GeneratedStory, 'person' | 'craft' | 'place'>, number: number) {
  const next = sequence(number);
  const pick = (choices: readonly string[]) => choices[next() % choices.length]!;
  const filled = (sentence: string) =>
    sentence
      .replaceAll('{a}', person)
      .replaceAll('{c}', craft)
      .replaceAll('{p}', place)
      .replaceAll('{o}', () => pick(PLACES))
      .replace(/^./u, (letter) => letter.toUpperCase());
  const day = `${(number % 28) + 1}/${(number % 9) + 1}/2024`;
  const keys = `chu-the: hộ gia đình\nloai: cách làm hay\ndon-vi: ${pick(UNITS)}\nlinh-vuc: ${pick(FIELDS)}`;
  const start = next();
  const told = Array.from(
    { length: SENTENCES_EACH + 1 },
    (_, step) => SENTENCES[(start + 5 * step) % SENTENCES.length]!,
  );
  const [summary, ...body] = told.map(filled);
  return `---\nten: Nhà ${person} ${craft} ở thôn ${place}\n${keys}\ntom-tat: ${summary}\nngay-dang: ${day}\n${AGREED}\nminh-hoa: true\n---\n\n${body.join('\n\n')}\n`;
}

/** A household called by a name has agreed, made-up or not. */
const AGREED = 'dong-y: {ngay: 01/01/2024, pham-vi: [trang này], xac-nhan: Trưởng xóm}';

/** A fixed sequence (Lehmer's), begun anew for each story. */
function sequence(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => (state = (state * 48_271) % 2_147_483_647) >> 4;
}
