/** How a fixture's document is written down: its words and their place in the form that Nghị định 30/2020/NĐ-CP sets. */

/** A paragraph of the body. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly style: 'heading' | 'normal' | 'basis' | 'centred';
}

/** A cell's text; `rows` and `columns` above 1 merge it with the cells below and beside it. */
export interface Cell {
  readonly text: string;
  readonly rows?: number;
  readonly columns?: number;
}

export interface Table {
  readonly kind: 'table';
  /** Widths of the columns as shares of the page's width between its margins. */
  readonly widths: readonly number[];
  readonly header: readonly string[];
  /** Cells under a merged cell are left out of their row. */
  readonly rows: readonly (readonly (string | Cell)[])[];
}

export type BodyPart = Paragraph | Table;

/** A second document in the same file: an appendix, or the plan that a decision brings into force. */
export interface Annex {
  readonly orientation: 'portrait' | 'landscape';
  /** Centred lines at its top: `PHỤ LỤC`, its title, `(Kèm theo …)`. */
  readonly heading: readonly string[];
  readonly body: readonly BodyPart[];
}

export interface DocumentSource {
  readonly name: string;
  /** Lines of the left column: superior body (plain), issuing body (bold). */
  readonly superior: readonly string[];
  readonly issuer: readonly string[];
  /** `Số: 14/KH-UBND`. */
  readonly number: string;
  /** `V/v …` of a công văn. */
  readonly subject?: string;
  /** `Phú Lâm, ngày 05 tháng 3 năm 2024`. */
  readonly placeAndDate: string;
  /** The type word, then the trích yếu, line by line; none for a công văn. */
  readonly title: readonly string[];
  /** `Kính gửi` and what follows it, line by line. */
  readonly addressees?: readonly string[];
  readonly body: readonly BodyPart[];
  /** Items of `Nơi nhận`, as printed. */
  readonly recipients: readonly string[];
  /** Lines over the signature (`TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`). */
  readonly authority: readonly string[];
  readonly signatory: string;
  readonly annexes: readonly Annex[];
}

export const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** A bold heading. */
export const heading = (text: string): Paragraph => ({ kind: 'paragraph', text, style: 'heading' });

/** A plain paragraph. */
export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text, style: 'normal' });

/** An italic `Căn cứ` line. */
export const basis = (text: string): Paragraph => ({ kind: 'paragraph', text, style: 'basis' });

/** A centred bold line, such as `QUYẾT ĐỊNH:` or `Điều`-less chapter titles. */
export const centred = (text: string): Paragraph => ({ kind: 'paragraph', text, style: 'centred' });

/** A ruled table. */
export const table = (widths: Table['widths'], header: Table['header'], rows: Table['rows']): Table => ({ kind: 'table', widths, header, rows });

/** A cell of a table in full. */
export const asCell = (cell: string | Cell): Required<Cell> =>
  typeof cell === 'string' ? { text: cell, rows: 1, columns: 1 } : { rows: 1, columns: 1, ...cell };
