import { escapeHtml } from '../html/words.ts';

/** Writes paragraphs and rows of a table as HTML. */
export interface HtmlPen {
  readonly words: (text: string, raised: '' | 'sup' | 'sub') => void;
  readonly lineBreak: () => void;
  /** Ends a paragraph; in a cell of a table, a line of it. */
  readonly paragraph: (inCell: boolean) => void;
  readonly cell: () => void;
  readonly row: () => void;
  /** All that was written, its last paragraph ended. */
  readonly html: () => string;
}

export const htmlPen = (): HtmlPen => {
  const parts: string[] = [];
  let [line, cells, isTable]: [string[], string[], boolean] = [[], [], false];
  const take = (): string => {
    const words = line.join('');
    line = [];
    return words;
  };
  const row = (): void => {
    const rest = take();
    const all = rest === '' ? cells : [...cells, rest];
    cells = [];
    if (all.length === 0) return;
    if (!isTable) parts.push('<table>');
    isTable = true;
    parts.push(`<tr>${all.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  };
  const paragraph = (inCell: boolean): void => {
    if (inCell) {
      line.push('<br>');
      return;
    }
    if (cells.length > 0) row();
    const words = take();
    if (isTable) parts.push('</table>');
    isTable = false;
    parts.push(`<p>${words}</p>`);
  };
  return {
    words: (text, raised) =>
      void line.push(raised === '' ? escapeHtml(text) : `<${raised}>${escapeHtml(text)}</${raised}>`),
    lineBreak: () => void line.push('<br>'),
    paragraph,
    cell: () => void cells.push(take()),
    row,
    html: () => {
      if (cells.length > 0) row();
      paragraph(false);
      return parts.join('');
    },
  };
};
