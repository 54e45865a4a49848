/** Words that recognition with English data takes for numbers, told by the word before: `tỷ 16 hộ nghèo` is `tỷ lệ hộ nghèo`. */
export interface NumberWord {
  readonly read: readonly string[];
  readonly printed: string;
  /** Words before it, none of which counts anything. */
  readonly after: readonly string[];
  /** Words behind it; any that begin in small letters if they are not given. */
  readonly before?: readonly string[];
}

export const NUMBER_WORDS: { readonly source: string; readonly entries: readonly NumberWord[] } = {
  source: 'Trang in thử và bản quét đọc bằng dữ liệu Tesseract tiếng Anh; cụm từ trong kho văn bản hành chính mẫu',
  entries: [
    { read: ['16', '18'], printed: 'lệ', after: ['tỷ', 'tỉ'] },
    { read: ['16', 't6'], printed: 'tế', after: ['kinh', 'quốc'] },
    { read: ['16'], printed: 'rõ', after: ['làm', 'nêu', 'ghi'] },
    { read: ['16'], printed: 'rõ', after: ['công'], before: ['trách', 'nhiệm', 'người', 'vai', 'tổ'] },
    { read: ['14', '1a', '18'], printed: 'là', after: ['nhất', 'tức', 'nghĩa', 'đây'] },
  ],
};

/** A rise, of which recognition with English data leaves no mark and words alone make a storey or a funeral: `tang 6,8%`, `tang 1,5 lần`. No storey is a share, nor counted in what a rise is. */
export const RISE = {
  source: 'Trang in thử đọc bằng dữ liệu Tesseract tiếng Anh; cách viết mức tăng trong kho văn bản hành chính mẫu',
  letters: 'tang',
  printed: 'tăng',
  /** What a rise without a per cent sign is counted in. */
  measures: ['lần', 'điểm', 'bậc'],
} as const;
