/** Figures that converters took for formulas and wrote in TeX: `$95\%$`, `$\geq 8 0 \%$`, `\(15/12\)`. */

/** TeX's names of signs that plans have, and the signs. Source: the LaTeX companion's tables of binary relations and arrows. */
const SIGNS: Readonly<Record<string, string>> = {
  '%': '%', geq: '≥', ge: '≥', geqslant: '≥', leq: '≤', le: '≤', leqslant: '≤', times: '×', cdot: '·', pm: '±', approx: '≈', sim: '~', to: '→', rightarrow: '→', div: ':', ldots: '…', dots: '…', circ: '°', gt: '>', lt: '<', '&': '&', '#': '#', '$': '$',
};
/** Commands that only set what stands in their braces. */
const SETTERS = /\\(?:text|mathrm|mathbf|textbf|mathit|textit|operatorname|mbox|boldsymbol)\s*\{([^{}]*)\}/gu;
/** As Pandoc tells formulas from sums of money: no space inside either dollar, or inside both. */
const FORMULA = /\$\$?(?:([^\s$](?:[^$\n]{0,78}[^\s$])?)|[ ]([^$\n]{1,78}?)[ ])\$\$?|\\\(([^\n]{1,80}?)\\\)/gu;
/** A sign of TeX outside formulas: `95\%`. */
const ESCAPED_PERCENT = /(?<=\d ?)\\(?=%)/gu;
/** What a figure consists of once its signs are written out. */
const FIGURE = /^[\p{L}\d\s.,:;%‰≥≤<>=×·±≈~→…°+\-–/()'’²³]+$/u;

/** The text with such figures as they were printed. Formulas that are more than a figure, and sums of dollars, stay. */
export function withoutFormulas(text: string): string {
  const written = text.includes('$') || text.includes('\\(') ? text.replace(FORMULA, (formula, tight?: string, loose?: string, bracketed?: string) => figureOf((tight ?? loose ?? bracketed)!) ?? formula) : text;
  return written.includes('\\%') ? written.replace(ESCAPED_PERCENT, '') : written;
}

/** The figure that a formula stands for; null if it is none: without any sign of TeX, dollars are dollars. */
function figureOf(formula: string): string | null {
  if (!/[\\^{}]|^[\s\d.,/%:<>=+-]+$/u.test(formula)) return null;
  const plain = formula.replace(SETTERS, '$1').replace(/\^\s*\{?\s*\\circ\s*\}?/gu, '°').replace(/\{,\}/gu, ',').replace(/\^\s*\{?([23])\}?/gu, (_, power: string) => (power === '2' ? '²' : '³'))
    .replace(/\\([a-z]+|[%&#$])/giu, (command, name: string) => SIGNS[name] ?? command).replace(/\\[,;:! ]|~(?=\S)/gu, ' ').replace(/[{}]/gu, '');
  // Digits that were read one by one stand apart: `8 0 \%`.
  const joined = plain.replace(/(?<=\d)\s+(?=[.,/]?\s*\d)|(?<=\d\s*[.,/])\s+(?=\d)|(?<=\d)\s+(?=%)/gu, '').trim();
  return FIGURE.test(joined) ? joined : null;
}
