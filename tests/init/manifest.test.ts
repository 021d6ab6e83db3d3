import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { idsFor, manifestText } from '../../src/init/manifest.ts';

const listed = (file: string, title?: string) => ({ file, metadata: title === undefined ? {} : { title } });

describe('idsFor', () => {
  it.each<[name: string, files: readonly (readonly [file: string, title?: string])[], ids: readonly string[]]>([
    ['the name of the file', [['Monday.txt']], ['monday']],
    ['without folders and endings', [['a/b/Herald, 3 May.html.gz']], ['herald-3-may']],
    ['in Latin letters', [['Ærø Café.txt'], ['天気.txt'], ['Київ.md']], ['aero-cafe', 'tianqi', 'kiiv']],
    ['no two alike', [['a.txt'], ['A.md'], ['b/a.pdf']], ['a', 'a-2', 'a-3']],
    ['the title, where the file has no name', [['001_febf250b.txt', 'The ferry sinks']], ['the-ferry-sinks']],
    ['the file, where neither has', [['001_febf250b.txt']], ['001-febf250b']],
    ['what is left of signs', [['!!!.txt'], ['???.txt']], ['source', 'source-2']],
    [
      'cut where a word ends',
      [['baku-celebrates-as-the-sun-over-the-sea-rises.txt'], [`${'x'.repeat(60)}.txt`]],
      ['baku-celebrates', 'x'.repeat(28)],
    ],
  ])('takes %s', (_name, files, ids) => {
    const found = idsFor(files.map(([file, title]) => listed(file, title)));
    expect(found).toEqual(ids);
    for (const id of found) expect(id).toMatch(/^[a-z0-9][a-z0-9._-]*$/u);
  });

  it('takes none that is taken', () => {
    expect(idsFor([listed('a.txt')], ['a', 'a-2'])).toEqual(['a-3']);
  });
});

describe('manifestText', () => {
  it('reads back, whatever files and titles are called', () => {
    const names = ['a: b #c.txt', "it's.txt", '- x.txt', '2020.txt', 'no.txt', '{a}.txt', 'ü\u202e.txt'];
    const documents = names.map((file) => listed(file, `“${file}”: #1\t`));
    const sources = documents.map(({ file, metadata }, at) => ({ id: idsFor(documents)[at], file, ...metadata }));
    expect(parse(manifestText(documents))).toEqual({ sources });
  });

  it('says the character set that is only a guess', () => {
    const text = manifestText([{ ...listed('a.txt'), encoding: 'windows-1251' }]);
    expect(parse(text)).toEqual({ sources: [{ id: 'a', file: 'a.txt', encoding: 'windows-1251' }] });
  });
});
