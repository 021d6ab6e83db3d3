import { describe, expect, it } from 'vitest';
import { folderWith, runIn } from '../cli/terminal.ts';
import { column, pdfWith } from './made-pdf.ts';

const PAGES = [
  ['The harbour office of the town said on Monday that nobody was hurt.'],
  ['It said on Tuesday that 1,960 soldiers had come.'],
].map((lines) => column(50, 700, lines));

const CLAIMS = `claims:
  - id: soldiers
    question: How many soldiers came?
    kind: count
    readings:
      - { source: office, quote: "1,960 soldiers" }
`;

const folder = async (): Promise<string> =>
  folderWith({ 'corpus/office.pdf': await pdfWith(PAGES), 'claims/a.yaml': CLAIMS });

describe('the page of a PDF', () => {
  it.each([
    [['find', '1,960'], 'office.pdf:3:25, page 2'],
    [['show', 'soldiers'], 'page 2'],
    [['text', 'office'], 'page 2  It said on Tuesday'],
    [['report', '--format', 'json'], '"locator": "page 2"'],
    [['report', '--format', 'csv'], ',"page 2",'],
    [['report', '--format', 'markdown'], 'office:3, page 2'],
    [['report', '--format', 'html'], '<bdi>page 2</bdi>'],
  ])('stands with its quote: %j', async (command, expected) => {
    const { stdout } = await runIn(await folder(), command);
    expect(stdout).toContain(expected);
  });
});

describe('pages without text', () => {
  it('are said by number, and the others are read', async () => {
    const pages = [[], ...PAGES, []];
    const cwd = await folderWith({ 'corpus/office.pdf': await pdfWith(pages), 'claims/a.yaml': CLAIMS });
    const { stdout, code } = await runIn(cwd, ['check']);
    expect(stdout).toContain('pages 1, 4, which hold no text');
    expect(code).toBe(0);
  });
});
