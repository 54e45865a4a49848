/** The words of diagnostics, by code, in both languages. `{name}` is filled from the finding's values. */
import type { Finding } from '../document/model.js';

export type Language = 'vi' | 'en';

const MESSAGES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'deadline-before-issue': {
    en: 'The deadline “{raw}” is earlier than the document’s own date {date}.',
    vi: 'Thời hạn “{raw}” sớm hơn ngày ban hành văn bản {date}.',
  },
};

/** A finding's sentence in a language; the bare code if the table has none. */
export function message(finding: Finding, language: Language): string {
  const template = MESSAGES[finding.code]?.[language] ?? finding.code;
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => String(finding.values[name] ?? ''));
}

/** The codes that the table words. */
export const MESSAGE_CODES: readonly string[] = Object.keys(MESSAGES);
