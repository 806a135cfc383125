/** Words of the editor that an officer meets first, said as the rest of the site says them. */
export const editorWords = {
  welcome_message: 'Bàn biên tập',
  work_with_local_repo: 'Mở thư mục nội dung trên máy này',
  work_with_local_repo_description:
    'Trình duyệt sẽ hỏi: hãy chọn thư mục content (hoặc thư mục chứa nó), rồi bấm “Cho phép”.',
  work_with_local_repo_description_no_repo: 'Hãy chọn thư mục content, rồi bấm “Cho phép”.',
  working_with_local_repo: 'Đang viết vào thư mục trên máy này',
  unselected_option: '– Chọn –',
  powered_by: 'Dùng {$name}',
  show_errors: 'Xem chỗ cần sửa',
  entry_validation_errors: 'Chưa lưu: còn chỗ cần sửa.',
  editor_components: { image: 'Ảnh', src: 'Tệp ảnh', alt: 'Mô tả ảnh', title: 'Tiêu đề', link: 'Liên kết' },
  local_workflow: {
    indicator: 'Trên máy này',
    unsupported_browser: 'Trình duyệt này không mở được thư mục. Hãy dùng Edge hoặc Chrome.',
    disabled: 'Trình duyệt này đang tắt việc mở thư mục. <a>Xem cách bật</a>.',
  },
};
