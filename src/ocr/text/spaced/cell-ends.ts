/** What the last words of a cell's line tell of whether the cell ends there. */

/** A line that asks for more: a comma, or a word that no cell ends with. */
export const OPEN_END = /[,:–-]$|(?<!\p{L})(?:và|của|các|về|cho|với|trong|theo|tại|đến|từ|tháng|quý|ngày|trước|sau)$/iu;
