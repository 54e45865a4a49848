import { wordTable } from './word-table.js';

/** Words that offices of the South write otherwise, as they are read. */
export const SOUTHERN_SPELLINGS = {
  source: 'Từ điển tiếng Việt (Viện Ngôn ngữ học), biến thể phương ngữ Nam Bộ; công văn của các cơ quan phía Nam trong kho văn bản mẫu',
  byWord: wordTable({ gởi: 'gửi' }),
} as const;
