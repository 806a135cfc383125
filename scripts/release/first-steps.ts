/** What an officer does when a site was tampered with, the first thing first. */
export const FIRST_STEPS = `Việc cần làm, theo thứ tự:
  1. Giữ chứng cứ: chép nguyên thư mục của trang và nhật ký máy chủ sang nơi khác, ghi giờ phát hiện. Chưa xóa gì trước khi chép xong.
  2. Báo ngay lãnh đạo, người quản trị cổng, và đơn vị chuyên trách an toàn thông tin của tỉnh; có trang cờ bạc, lừa đảo thì báo công an.
  3. Dựng lại từ nguồn trên một máy sạch: npm run build. Thay cả thư mục của trang, đừng chép đè: tệp lạ sẽ còn nằm lại.
  4. Đổi mật khẩu FTP, máy chủ, cổng, kho chứa bài; xóa tài khoản lạ, thu hồi mã truy cập của biểu mẫu trên web.
  5. Kiểm tra lại bằng lệnh này với --chuan, và lần nữa sau một ngày. Nguồn tin, dữ liệu đã bị sửa thì báo cả nơi lấy tin.`;
