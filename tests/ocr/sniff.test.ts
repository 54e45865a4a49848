import { describe, expect, it } from 'vitest';
import { sniff } from '../../src/ocr/sniff.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the kind of a file', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a PDF after some noise', `${'\0'.repeat(900)}%PDF-1.4`, 'pdf'],
    ['a PNG', '\x89PNG\r\n\x1a\n', 'image'],
    ['a JPEG', '\xff\xd8\xff\xe0', 'image'],
    ['a TIFF of either byte order', 'II*\0', 'image'],
    ['a TIFF of either byte order', 'MM\0*', 'image'],
    ['a Word file', 'PK\x03\x04', 'foreign'],
    ['JSON', '{\n  "a": [1]\n}\n', 'foreign'],
    ['NDJSON', '{"a":1}\n{"a":2}\n', 'foreign'],
    ['XML', '\n<?xml version="1.0"?><a/>', 'foreign'],
    ['a web page', '<!DOCTYPE html><html>', 'foreign'],
    ['text', 'KE HOACH', 'text'],
    ['text that begins with a bracket', '[DRAFT] KE HOACH\n1. x', 'text'],
    ['text that begins with a brace', '{x} y', 'text'],
    ['nothing', '', 'text'],
  ])('%s is told from its bytes', (_, content, kind) => {
    expect(sniff(bytes(content)).kind).toBe(kind);
  });
});
