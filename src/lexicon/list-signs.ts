/** Signs before the items of a list. */

/** Beside the dash, the plus sign and markdown's star: what word processors offer. */
export const LIST_SIGNS = {
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I (gạch đầu dòng); thư viện dấu đầu dòng của Microsoft Word và LibreOffice (Wingdings, Symbol, OpenSymbol)',
  bullets: ['•', '·', '●', '▪', '▫', '◦', '■', '□', '○', '◉', '◻', '◾', '▸', '▶', '►', '‣', '⁃', '∙', '⦁', '➢', '➤', '➔', '→', '⇒', '⇨', '❖', '❑', '❒', '❏', '✓', '✔', '✗', '◆', '◇', '✦', '★', '☆', '☐', '☑'],
} as const;

/** The signs of a class, to be put between the brackets of a regular expression; with those that fonts of symbols keep in the private use area, and the minus sign. */
export const LIST_SIGN_CLASS = String.raw`\-–—+*${LIST_SIGNS.bullets.join('')}\uF000-\uF0FF\u2212`;
