/** Lines that only draw a rule: thematic breaks of markdown (`* * *`), rules of text browsers (`━━━`), hyphens or underscores between blank lines. */

const RULE = /^[ \t]*(?:(?:\*[ \t]*){3,}|[─━═]{3,}[ \t]*)$|(?<=^[ \t]*\n)[ \t]*(?:-{3,}|_{3,})[ \t]*$(?=\n[ \t]*$)/gmu;
const MAY_RULE = /[*─━═]|-{3}|_{3}/u;

/** The text with its rules as blank lines; hyphens beside words stay, which may underline a heading or border a table. */
export function withoutRules(text: string): string {
  return MAY_RULE.test(text) ? text.replace(RULE, '') : text;
}
