/** What the nodes under an item are to it: more of its own words, or the parts of what it asks for. */
import type { OutlineNode } from '../../segment/outline.js';
import { asks, hasSubject, introducesKinds, introducesParts, isImperative, isIntro } from './directives.js';
import type { NodeWords } from './node-words.js';
import { nestedIn } from './siblings.js';
import { isStatement } from './statements.js';

/** The paragraphs under an item, before anything else, that go on with its words. */
export function furtherWords(nested: readonly OutlineNode[], words: NodeWords): readonly OutlineNode[] {
  const end = nested.findIndex((child) => child.kind !== 'paragraph' || words.labelsOf(child).length > 0 || isIntro(words.of(child)));
  return end > 0 ? nested.slice(0, end) : [];
}

/**
 * `Lập hồ sơ, gồm:`, `Đề nghị các xã báo cáo số liệu, bao gồm:`, `Các xã lập danh sách các trường hợp sau:` over what that holds: the
 * item itself is the task, unless its parts direct somebody. Few of them may begin with a word that directs elsewhere (`Đề xuất, kiến nghị` in a report).
 */
export function asksForParts(text: string, parts: readonly OutlineNode[], words: NodeWords): boolean {
  if (!introducesParts(text) || !(isImperative(text) || asks(text) || (introducesKinds(text) && hasSubject(text)))) return false;
  const told = parts.map((part) => words.of(part));
  return !told.some(hasSubject) && 2 * told.filter((part) => isImperative(part) && !isStatement(part)).length < Math.max(1, told.length);
}

/** True for items, at least one, that tell when, where and for whom something is done, and nobody what to do. */
export function onlyTellHow(items: readonly OutlineNode[], words: NodeWords): boolean {
  return items.length > 0 && items.every((item) => nestedIn(item).length === 0 && (words.labelsOf(item).length > 0 || isStatement(words.of(item))));
}

/** The items that stand right behind one of some siblings. */
export function itemsBehind(siblings: readonly OutlineNode[], index: number): readonly OutlineNode[] {
  const end = siblings.findIndex(({ kind }, at) => at > index && kind !== 'item');
  return siblings.slice(index + 1, end < 0 ? siblings.length : end);
}
