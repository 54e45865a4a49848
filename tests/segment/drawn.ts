import { SourceText } from '../../src/document/source-text.js';
import { segment, type OutlineNode } from '../../src/segment/index.js';

/** An outline as indented lines: kind, marker, then the title or the first words. */
export function drawn(text: string): string[] {
  const source = SourceText.fromPlainText(text);
  const draw = (node: OutlineNode, depth: number): string[] => {
    const words = node.title ?? source.passage(node.content).text.split(' ').slice(0, 3).join(' ');
    return [`${'  '.repeat(depth)}${node.kind} ${node.marker ?? '·'} ${words}`, ...node.children.flatMap((child) => draw(child, depth + 1))];
  };
  return segment(source).roots.flatMap((node) => draw(node, 0));
}

/** Kinds of the sections by title. */
export function kinds(text: string): Record<string, string> {
  const out: Record<string, string> = {};
  const visit = (node: OutlineNode) => {
    if (node.kind === 'heading') out[node.title ?? ''] = node.sectionKind;
    node.children.forEach(visit);
  };
  segment(SourceText.fromPlainText(text)).roots.forEach(visit);
  return out;
}

/** The head of a plan up to its body. */
export const PLAN_HEAD = 'ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 21/KH-UBND\nTân Lập, ngày 05 tháng 02 năm 2025\n\nKẾ HOẠCH\nPhòng, chống thiên tai năm 2025\n\nCăn cứ Luật Phòng, chống thiên tai;\n\nỦy ban nhân dân xã ban hành kế hoạch như sau:\n\n';
