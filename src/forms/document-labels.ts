/** The keys of a document, in its register or in a file of its own. */
export const documentKeyWords = {
  'chuc-vu': { label: 'Chức vụ', example: 'chuc-vu: Chủ tịch UBND xã' },
  'co-quan': { label: 'Cơ quan ban hành', example: 'co-quan: UBND huyện Phú Bình' },
  'hieu-luc': { label: 'Hiệu lực', example: 'hieu-luc: {tu: 01/01/2024, den: 30/06/2025}' },
  'loi-in': { label: 'Lỗi in đã sửa', example: 'loi-in: [{in: "chuyên đổi số", dung: "chuyển đổi số"}]' },
  'ngay-ban-hanh': { label: 'Ngày ban hành', example: 'ngay-ban-hanh: 26/01/2024' },
  'nguoi-ky': { label: 'Người ký', example: 'nguoi-ky: {ten: Dương Văn Hậu, chuc-vu: Chủ tịch}' },
  'so-ky-hieu': { label: 'Số, ký hiệu', example: 'so-ky-hieu: 27/KH-UBND' },
  'thay-the-boi': { label: 'Được thay thế bởi', example: 'thay-the-boi: [luat-06-2022-qh15]' },
  'trich-yeu': { label: 'Trích yếu', example: 'trich-yeu: Tổ chức phong trào thi đua yêu nước năm 2024' },
  dung: { label: 'Đúng ra là', example: 'dung: chuyển đổi số' },
  in: { label: 'Văn bản in', example: 'in: chuyên đổi số' },
};
