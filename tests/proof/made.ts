import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type ParagraphChild,
} from 'docx';

/** Words of a story; words that link; the mark of a note that says something. */
type Piece = string | { readonly words: string; readonly to: string } | { readonly note: string };

/** A story, block by block. */
export interface Block {
  readonly is: 'heading' | 'paragraph' | 'item' | 'quote' | 'row';
  readonly pieces: readonly Piece[];
}

const isNote = (piece: Piece): piece is { readonly note: string } => typeof piece !== 'string' && 'note' in piece;

const notesOf = (story: readonly Block[]): readonly string[] =>
  story.flatMap(({ pieces }) => pieces.filter(isNote).map(({ note }) => note));

/** Numbers the notes of a story as it is written. */
const numbering = (): (() => number) => {
  let number = 0;
  return () => (number += 1);
};

const LEADS = { heading: '# ', paragraph: '', item: '- ', quote: '> ', row: '' } as const;

export const asMarkdown = (story: readonly Block[]): string => {
  const next = numbering();
  const written = (piece: Piece): string =>
    typeof piece === 'string' ? piece : isNote(piece) ? `[^${next()}]` : `[${piece.words}](${piece.to})`;
  const blocks = story.map(({ is, pieces }) =>
    is === 'row' ? `| ${pieces.map(written).join(' | ')} |\n|---|---|` : LEADS[is] + pieces.map(written).join(''),
  );
  return `${[...blocks, ...notesOf(story).map((note, index) => `[^${index + 1}]: ${note}`)].join('\n\n')}\n`;
};

/** How a program marks a note, and writes what it says, by its number. */
export interface Dialect {
  readonly mark: (number: number) => string;
  readonly notes: (items: readonly string[]) => string;
}

const TAGS = { heading: 'h1', paragraph: 'p', item: 'li', quote: 'blockquote' } as const;

export const asHtml = (story: readonly Block[], { mark, notes }: Dialect): string => {
  const next = numbering();
  const written = (piece: Piece): string =>
    typeof piece === 'string' ? piece : isNote(piece) ? mark(next()) : `<a href="${piece.to}">${piece.words}</a>`;
  const blocks = story.map(({ is, pieces }) =>
    is === 'row'
      ? `<table><tr>${pieces.map((piece) => `<td>${written(piece)}</td>`).join('')}</tr></table>`
      : `<${TAGS[is]}>${pieces.map(written).join('')}</${TAGS[is]}>`,
  );
  const body = `${blocks.join('\n').replace(/(?:<li>.*<\/li>\n?)+/u, '<ul>$&</ul>')}\n${notes(notesOf(story))}`;
  return `<!doctype html><html><head><title>Story</title></head><body>${body}</body></html>`;
};

export const asDocx = async (story: readonly Block[]): Promise<Uint8Array> => {
  const next = numbering();
  const written = (piece: Piece): ParagraphChild => {
    if (typeof piece === 'string') return new TextRun(piece);
    if (isNote(piece)) return new FootnoteReferenceRun(next());
    return new ExternalHyperlink({ children: [new TextRun(piece.words)], link: piece.to });
  };
  const paragraph = (pieces: readonly Piece[], options = {}): Paragraph =>
    new Paragraph({ ...options, children: pieces.map(written) });
  const OPTIONS = {
    heading: { heading: 'Heading1' },
    paragraph: {},
    item: { bullet: { level: 0 } },
    quote: { style: 'Quote' },
  } as const;
  const children = story.map(({ is, pieces }) =>
    is === 'row'
      ? new Table({
          rows: [new TableRow({ children: pieces.map((one) => new TableCell({ children: [paragraph([one])] })) })],
        })
      : paragraph(pieces, OPTIONS[is]),
  );
  const notes = notesOf(story).map((note, index) => [index + 1, { children: [paragraph([note])] }] as const);
  return Packer.toBuffer(
    new Document({
      styles: { paragraphStyles: [{ id: 'Quote', name: 'Quote' }] },
      footnotes: Object.fromEntries(notes),
      sections: [{ children }],
    }),
  );
};
