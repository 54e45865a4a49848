/** First words of a table row that gives the sum of the rows above it. */
export const TOTAL_LABELS = {
  source: 'Cách ghi dòng tổng trong biểu, phụ lục của văn bản hành chính',
  phrases: ['tổng', 'tổng cộng', 'tổng số', 'cộng', 'tổng chung', 'toàn tỉnh', 'toàn huyện', 'toàn xã', 'tổng kinh phí'],
  /** The first words of a row whose only cell tells the sum. */
  sums: ['tổng cộng', 'tổng số', 'tổng kinh phí', 'tổng dự toán', 'tổng nhu cầu'],
} as const;

/** In the heading of a column they tell that its numbers are not added up. */
export const RATE_HEADINGS = {
  source: 'Cách ghi tiêu đề cột trong biểu, phụ lục của văn bản hành chính',
  phrases: ['tỷ lệ', 'tỉ lệ', 'bình quân', 'đơn giá', 'mức chi', 'mức hỗ trợ', 'định mức', 'năng suất', 'hệ số', 'stt', 'tt', 'tỷ trọng', 'tốc độ', 'tăng giảm', 'so sánh'],
} as const;
