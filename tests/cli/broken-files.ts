/** Files that cannot be read as documents, made on the spot. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');

const PDF_WITHOUT_PAGES = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
xref
0 3
0000000000 65535 f 
0000000009 00000 n 
0000000058 00000 n 
trailer << /Size 3 /Root 1 0 R >>
startxref
110
%%EOF
`;

/** Writes every kind of broken file to a folder and returns the paths by kind. */
export async function writeBrokenFiles(folder: string) {
  const pdf = readFileSync(join(FIXTURES, 'thong-bao-huyen', 'digital.pdf'));
  const jpeg = readFileSync(join(FIXTURES, 'thong-bao-huyen', 'scan-page.jpg'));
  const put = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const subfolder = join(folder, 'folder');
  mkdirSync(subfolder);
  return {
    missing: join(folder, 'missing.pdf'),
    folder: subfolder,
    empty: put('empty.pdf', ''),
    binary: put('program.pdf', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
    encrypted: put('locked.pdf', await encryptedPdf('bí mật', 'mat-khau')),
    truncated: put('truncated.pdf', pdf.subarray(0, 2_000)),
    corrupt: put('corrupt.pdf', `%PDF-1.7\n${'x'.repeat(3000)}\n%%EOF`),
    pageless: put('pageless.pdf', PDF_WITHOUT_PAGES),
    brokenImage: put('broken.jpg', jpeg.subarray(0, 300)),
    good: join(FIXTURES, 'thong-bao-huyen', 'digital.pdf'),
  };
}

function encryptedPdf(text: string, userPassword: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const doc = new PDFDocument({ userPassword, pdfVersion: '1.7' });
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => { resolve(Buffer.concat(chunks)); });
    doc.font(FONT).text(text).end();
  });
}

/** One of PDF's own fonts, so that no font file is needed. */
const FONT = 'Times-Roman';
