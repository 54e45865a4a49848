/** What a batch says, in both languages. `{name}` is filled from the values given. */
import type { Reason } from '../batch/types.js';
import type { Language } from '../contract/messages.js';
import { vietnameseMessage } from './error-words.js';

const WORDS = {
  start: {
    en: '{documents} documents, {jobs} at a time',
    vi: '{documents} văn bản, mỗi lượt {jobs}',
  },
  done: { en: 'done: {name} ({pages} pages, {tasks} tasks, {seconds} s)', vi: 'xong: {name} ({pages} trang, {tasks} nhiệm vụ, {seconds} giây)' },
  failed: { en: 'FAILED: {name}: {message}', vi: 'HỎNG: {name}: {message}' },
  quarantined: { en: 'FAILED twice, set aside: {name}: {message}', vi: 'HỎNG hai lần, để riêng: {name}: {message}' },
  skipped: { en: 'skipped: {name}: {message}', vi: 'bỏ qua: {name}: {message}' },
  duplicate: { en: 'same as {of}: {name}', vi: 'trùng với {of}: {name}' },
  retry: { en: 'trying again: {name}: {message}', vi: 'thử lại: {name}: {message}' },
  resumed: { en: '{count} were done before', vi: '{count} văn bản đã xong từ trước' },
  stopping: {
    en: 'stopping after the {running} documents under way; Ctrl-C again stops at once',
    vi: 'sẽ dừng sau {running} văn bản đang làm; nhấn Ctrl-C lần nữa để dừng ngay',
  },
  interrupted: {
    en: 'interrupted; the same command goes on from here',
    vi: 'đã dừng; chạy lại lệnh này để làm tiếp',
  },
  summary: {
    en: '{documents} documents: {done} done, {failed} failed, {skipped} skipped, {duplicate} duplicates; {pages} pages, {tasks} tasks, {warnings} warnings; {seconds} s',
    vi: '{documents} văn bản: {done} xong, {failed} hỏng, {skipped} bỏ qua, {duplicate} trùng; {pages} trang, {tasks} nhiệm vụ, {warnings} cảnh báo; {seconds} giây',
  },
  bar: {
    en: '{bar} {value}/{total} · {rate} pages/s · ETA {eta_formatted} · {failures} failed · slowest: {slowest}',
    vi: '{bar} {value}/{total} · {rate} trang/giây · còn {eta_formatted} · {failures} hỏng · lâu nhất: {slowest}',
  },
} as const;

/** A sentence with its values filled in; what has no value stays as it is. */
export function batchWords(key: keyof typeof WORDS, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[key][language].replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}

/** What befell a document, for codes that only a batch has. */
const VIETNAMESE_REASONS: Readonly<Record<string, string>> = {
  'timed-out': 'quá thời gian cho phép',
  'out-of-memory': 'cần nhiều bộ nhớ hơn mức cho phép',
  'crashed': 'làm hỏng tiến trình xử lý',
  'file-changed': 'tệp thay đổi trong khi đang đọc',
};

/** Why a document failed. Reasons are written down in English; Vietnamese is worded here, by code. */
export function reasonWords({ code, message }: Reason, language: Language): string {
  return language === 'en' ? message : (VIETNAMESE_REASONS[code] ?? vietnameseMessage(code) ?? message);
}
