/** First words of a table row that gives the sum of the rows above it. */
export const TOTAL_LABELS = {
  source: 'Cách ghi dòng tổng trong biểu, phụ lục của văn bản hành chính',
  phrases: ['tổng', 'tổng cộng', 'tổng số', 'cộng', 'tổng chung', 'toàn tỉnh', 'toàn huyện', 'toàn xã', 'tổng kinh phí'],
} as const;
