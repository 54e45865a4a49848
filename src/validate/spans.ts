/** Every span lies in the text, on the page it names, and covers what the fact says. */
import type { Plan, PlanSpan } from '../contract/schema.js';
import type { Problem } from './problem.js';

/** A fact's span with what must be found there. */
interface Claim {
  readonly span: PlanSpan;
  readonly path: readonly (string | number)[];
  /** What the span's text must be (`same`) or hold (`within`); null if the fact is not worded as the text is. */
  readonly says: { readonly text: string; readonly how: 'same' | 'within' } | null;
}

export function checkSpans(plan: Plan): Problem[] {
  return [...checkPages(plan), ...claims(plan).flatMap((claim) => checkClaim(plan, claim))];
}

/** Pages follow each other in the text, parted by one form feed. */
function checkPages({ pages, text, source }: Plan): Problem[] {
  const problems: Problem[] = [];
  let expectedStart = 0;
  pages.forEach(({ number, start, end }, i) => {
    const path = ['pages', i];
    const parted = i === 0 || text[start - 1] === '\f';
    if (start !== expectedStart || end < start || end > text.length || !parted) {
      problems.push({ rule: 'page-range', path, message: `page ${number} is not the text from ${expectedStart} after a form feed` });
    }
    if (number > source.pageCount || number <= (pages[i - 1]?.number ?? 0)) {
      problems.push({ rule: 'page-number', path: [...path, 'number'], message: `page ${number} is out of order, or beyond the file's ${source.pageCount}` });
    }
    expectedStart = end + 1;
  });
  const last = pages.at(-1);
  if (last && last.end !== text.length) {
    problems.push({ rule: 'page-range', path: ['pages', pages.length - 1, 'end'], message: `the text goes on to ${text.length} after the last page` });
  }
  return problems;
}

function claims({ document, sections, tasks, targets, deadlines, diagnostics }: Plan): Claim[] {
  return [
    ...document.references.map(({ span, raw }, i) => claim(span, ['document', 'references', i, 'span'], raw, 'same')),
    ...Object.entries(document.spans ?? {}).map(([field, span]) => claim(span, ['document', 'spans', field], null)),
    ...sections.map(({ span, title }, i) => claim(span, ['sections', i, 'span'], title, 'within')),
    ...tasks.map(({ span, text }, i) => claim(span, ['tasks', i, 'span'], text, 'within')),
    ...targets.map(({ span, raw }, i) => claim(span, ['targets', i, 'span'], raw, 'same')),
    ...deadlines.map(({ span, raw }, i) => claim(span, ['deadlines', i, 'span'], raw, 'same')),
    ...diagnostics.flatMap(({ span }, i) => (span ? [claim(span, ['diagnostics', i, 'span'], null)] : [])),
  ];
}

function claim(span: PlanSpan, path: Claim['path'], text: string | null, how: 'same' | 'within' = 'same'): Claim {
  return { span, path, says: text === null ? null : { text, how } };
}

function checkClaim({ text, pages }: Plan, { span, path, says }: Claim): Problem[] {
  const { start, end, page, boxes = [] } = span;
  if (start > end || end > text.length) {
    return [{ rule: 'span-range', path, message: `${start}..${end} is not in the text, which has ${text.length} characters` }];
  }
  const problems: Problem[] = [];
  const numbers = new Set(pages.map(({ number }) => number));
  const onPage = pages.find(({ number }) => number === page);
  if (!onPage || start < onPage.start || start > onPage.end) {
    problems.push({ rule: 'span-page', path: [...path, 'page'], message: `offset ${start} is not on page ${page}` });
  }
  boxes.forEach((box, i) => {
    if (!numbers.has(box.page)) problems.push({ rule: 'span-page', path: [...path, 'boxes', i], message: `there is no page ${box.page}` });
  });
  if (says && !isSaid(says.text, text.slice(start, end), says.how)) {
    problems.push({ rule: 'span-text', path, message: `the text there is “${excerpt(text.slice(start, end))}”, not “${excerpt(says.text)}”` });
  }
  return problems;
}

/**
 * Line ends become spaces in a fact, or vanish where they break a word, so that white space does not count at all.
 * `within` also lets lines be left out between the fact's words: what belongs to an item but not to its wording.
 */
function isSaid(fact: string, covered: string, how: 'same' | 'within'): boolean {
  const wanted = squeezed(fact);
  const found = squeezed(covered);
  if (how === 'same' || found.includes(wanted)) return how === 'within' || found === wanted;
  let at = 0;
  for (const word of fact.split(/\s+/u).filter(Boolean)) {
    at = found.indexOf(word, at);
    if (at < 0) return false;
    at += word.length;
  }
  return true;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

function excerpt(text: string): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded.length > 80 ? `${folded.slice(0, 79)}…` : folded;
}
