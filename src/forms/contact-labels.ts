/** The keys of how an office is reached. */
export const contactKeyWords = {
  'dia-chi': { label: 'Địa chỉ', example: 'dia-chi: Trụ sở UBND xã' },
  'dien-thoai': { label: 'Điện thoại cơ quan', example: 'dien-thoai: "0208 3 000 000"' },
  'lien-he': { label: 'Liên hệ', example: 'lien-he: {dien-thoai: "0208 3 000 000", dia-chi: "Trụ sở UBND xã"}' },
  'thu-dien-tu': { label: 'Thư điện tử cơ quan', example: 'thu-dien-tu: ubnd@xa.example' },
  zalo: { label: 'Zalo cơ quan', example: 'zalo: "1234567890"' },
};
