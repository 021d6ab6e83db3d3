import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE_MS } from '../execute.ts';
import { folderWith, runIn } from './terminal.ts';

const WIRE =
  'Quake in Torvan\n\nAn earthquake struck the Torvan valley in Kelmar on March 12, 2024, killing 41 people and injuring 230 people, officials in Ardel said.\n';
const HERALD =
  'Many dead in Kelmar\n\nIn the Torvan valley 41 people died when an earthquake shook Kelmar on March 12, 2024. In Ardel 250 people were injured.\n';
const POST =
  'Torvan after the quake\n\nThe earthquake of March 12, 2024 in the Torvan valley of Kelmar damaged 1,140 houses. Its depth was 12 kilometres.\n';

const FILE = 'claims/draft.yaml';

describe('what a draft is about', () => {
  let cwd = '';
  const written = (): Promise<string> => readFile(join(cwd, FILE), 'utf8');

  beforeAll(async () => {
    cwd = await folderWith({ 'corpus/wire.txt': WIRE, 'corpus/herald.txt': HERALD });
    await runIn(cwd, ['draft']);
  }, PATIENCE_MS);

  it('is an event of the file, with its day', async () => {
    const text = await written();
    expect(text).toContain('events:\n  quake-2024:\n');
    expect(text).toContain('date: 2024-03-12\n');
    expect(text.match(/ event: quake-2024$/gmu)?.length).toBe(text.match(/^ {2}- id:/gmu)?.length);
    expect((await runIn(cwd, ['check'])).code).toBe(0);
  });

  it(
    'is the same event when drafted again, and with another source',
    async () => {
      const before = await written();
      await runIn(cwd, ['draft']);
      expect(await written()).toBe(before);
      await writeFile(join(cwd, 'corpus/post.txt'), POST);
      await writeFile(
        join(cwd, 'corpus/globe.txt'),
        POST.replace('Torvan after', 'Ardel after').replace('damaged', 'also damaged'),
      );
      await runIn(cwd, ['draft']);
      expect((await written()).match(/^ {2}quake-2024[^:]*:$/gmu)).toHaveLength(1);
    },
    PATIENCE_MS,
  );
});
