import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/index.ts';
import { reconcile } from '../../src/judge/reconcile.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { folderWith, runIn } from '../cli/terminal.ts';

const WORDS = 'The ferry came in on Tuesday, after a night in the storm. About 400 passengers were on board of it.';

const page = (head: string): string =>
  `<!doctype html><html lang="fr"><head>${head}</head><body><article><p>${WORDS}</p><p>${`${WORDS} `.repeat(4)}</p></article></body></html>`;

const HEAD =
  '<title>The ferry</title><meta name="author" content="Ola"><meta property="article:published_time" content="2025-03-05">';

const MANIFEST =
  'sources:\n  - { id: a, file: a.html, title: Late ferry, archived: "https://archive.example.org/a" }\n';

const CLAIM =
  'claims:\n  - { id: c, question: How many?, kind: count, unit: passengers, readings: [{ source: a, quote: { exact: "About 400 passengers", prefix: "storm. ", suffix: " were on board of it. The" } }] }\n';

describe('what a file says of itself', () => {
  it('is marked in the terminal and in the HTML report', async () => {
    const cwd = await folderWith({
      'corpus/a.html': page(HEAD),
      'corpus/sources.yaml': MANIFEST,
      'claims/c.yaml': CLAIM,
    });
    expect((await runIn(cwd, ['report'])).stdout).toContain('a (2025-03-05, its own word)');
    expect((await runIn(cwd, ['report', '-f', 'html'])).stdout).toContain('by the file’s own word: author, published');
  });

  it('fills what the manifest leaves open, marked as its own word', async () => {
    const cwd = await folderWith({ 'corpus/a.html': page(HEAD), 'corpus/sources.yaml': MANIFEST });
    const { sources } = await loadCorpus('corpus', { cwd });
    expect(sources[0]).toMatchObject({
      title: 'Late ferry',
      archived: 'https://archive.example.org/a',
      author: 'Ola',
      published: '2025-03-05',
      ownWord: ['author', 'published'],
    });
  });

  it('is not its language, which templates name and words tell', async () => {
    const cwd = await folderWith({ 'corpus/a.html': page(HEAD) });
    const { sources } = await loadCorpus('corpus', { cwd });
    expect(sources[0]).toMatchObject({ detected: 'en' });
    expect(sources[0]).not.toHaveProperty('language');
  });

  it.each<[head: string, published: string | undefined]>([
    ['<script type="application/ld+json">{"datePublished":"2025-03-05T08:00Z"}</script>', '2025-03-05'],
    [
      '<script type="application/ld+json">[{"datePublished":"2025-03-05"},{"datePublished":"2025-03-05T08:00Z"}]</script>',
      '2025-03-05',
    ],
    [
      '<script type="application/ld+json">[{"datePublished":"2025-03-04"},{"datePublished":"2025-03-05"}]</script>',
      undefined,
    ],
    ['<meta property="article:modified_time" content="2025-03-05">', undefined],
  ])('has the day of %s', async (head, published) => {
    const cwd = await folderWith({ 'corpus/a.html': page(head) });
    expect((await loadCorpus('corpus', { cwd })).sources[0]?.published).toBe(published);
  });

  it('is nothing for a plain text, whose first lines are words to quote', async () => {
    const cwd = await folderWith({ 'corpus/a.txt': `Title: The ferry\nPublished: March 5, 2025\n\n${WORDS}` });
    expect((await loadCorpus('corpus', { cwd })).sources[0]).not.toHaveProperty('ownWord');
  });

  it('is read in the properties of a Word document', async () => {
    const document = new Document({
      title: 'The ferry',
      creator: 'Ola',
      sections: [{ children: [new Paragraph(WORDS)] }],
    });
    const cwd = await folderWith({ 'corpus/a.docx': new Uint8Array(await Packer.toBuffer(document)) });
    const { sources } = await loadCorpus('corpus', { cwd });
    expect(sources[0]).toMatchObject({ title: 'The ferry', author: 'Ola', ownWord: ['title', 'author'] });
  });

  it('makes “Tuesday” a day', async () => {
    const claims =
      'claims:\n  - id: a\n    question: When?\n    kind: date\n    readings:\n      - source: a\n        quote: { exact: on Tuesday, suffix: ", after a night in the storm. About 400 passengers were on board of it.\\n\\n" }\n';
    const cwd = await folderWith({ 'corpus/a.html': page(HEAD), 'claims/a.yaml': claims });
    const report = reconcile(await loadCorpus('corpus', { cwd }), await loadRegistry(['claims'], { cwd }));
    expect(report.claims[0]?.readings[0]?.text).toBe('March 4, [2025]');
  });
});
