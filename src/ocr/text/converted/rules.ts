/** Lines that only draw a rule: thematic breaks of markdown (`* * *`), rules of text browsers (`━━━`). */

const RULE = /^[ \t]*(?:(?:\*[ \t]*){3,}|[─━═]{3,}[ \t]*)$/gmu;
const MAY_RULE = /[*─━═]/u;

/** The text with its rules as blank lines; those of hyphens stay, which may underline a heading or border a table. */
export function withoutRules(text: string): string {
  return MAY_RULE.test(text) ? text.replace(RULE, '') : text;
}
