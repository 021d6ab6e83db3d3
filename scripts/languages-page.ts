import { PACKS } from '../src/languages/packs/index.ts';
import type { LanguagePack } from '../src/languages/pack.ts';
import { languageName } from '../src/languages/tags.ts';
import { TABLES } from '../tests/languages/tables/index.ts';
import type { PackTable } from '../tests/languages/table.ts';

/** Rows of a kind that a section shows, of what is read and of what is declined. */
const SHOWN = 4;
const DECLINED = 2;

const INTRODUCTION = `# Languages

The language of a reading is decided before anything is read: by the reading's \`language\`; by its paragraph, where that is
surely in another language than its source; by the source's \`language\` in the manifest or its page; by the words of its text.
\`show\`, JSON and every report that names a reading tell it.

**English** is read whole. **A language with a pack** (below) is read by its words: the program says in English what the
phrase of a value says, shows that, and compares it by the [rules](rules.md) of English. It is a closed world: a word beside
the number that the pack does not know declines the reading, and the message names it. A bound, a negation or a scale that
stands beside the quote and not in it is \`quote-truncated\`; a word that denies or doubts elsewhere in the sentence leaves
the reading in, but nothing is agreed on it. Of a statement, the editor's label is held against the words that deny, doubt
or ask.

**Any other language** is never read in silence. Give the reading a \`translation:\` in English, which is read in the place of
the words, or a \`value:\`; digits of both are held against the quote.

## Add a language

1. Copy the pack that is nearest, \`src/languages/packs/xx.ts\` or, where it is parted by topic, the folder
   \`src/languages/xx/\` (a hedge stands in \`bounds.ts\` or \`polarity.ts\`, a unit in \`units.ts\`, a month in \`time.ts\`, a title in
   \`titles.ts\`): words alone, in the tables that [\`pack.ts\`](../src/languages/pack.ts) describes. Leave out what you do not
   know: it will decline.
2. Add a row to \`src/languages/packs/index.ts\`.
3. Write a table of cases, \`tests/languages/tables/xx.ts\`, before you try it: what must be read, and what must not.
4. \`npx vitest run tests/languages\` walks every bound through reading and through what a quote leaves out;
   \`npm run accuracy -- --languages --lang xx\` measures it against public data.
`;

const escaped = (text: string): string => text.replaceAll('|', '\\|');

const rowsOf = ({ rows }: PackTable): readonly string[] =>
  Object.entries(rows).flatMap(([kind, list]) => {
    const read = list.filter(([, english]) => english !== null).slice(0, SHOWN);
    const declined = list.filter(([, english]) => english === null).slice(0, DECLINED);
    return [...read, ...declined].map(
      ([phrase, english]) =>
        `| ${kind} | ${escaped(phrase)} | ${english === null ? '– (declined)' : escaped(english)} |`,
    );
  });

const wordings = (pack: LanguagePack): number =>
  Object.values({ ...pack.bounds, ...pack.boundsBehind }).flatMap((list) => list.split('|')).length;

const section = (table: PackTable): string => {
  const pack = PACKS.get(table.tag);
  if (pack === undefined) return '';
  return [
    `## ${languageName(table.tag)}`,
    '',
    `\`${table.tag}\`, ${String(wordings(pack))} wordings of bounds and hedges.`,
    '',
    '| kind | words | read as |',
    '| --- | --- | --- |',
    ...rowsOf(table),
    '',
    `Held against a label \`yes\`: ${table.unasserted.map((text) => `“${text}”`).join(' · ')}`,
    '',
  ].join('\n');
};

/** The page on languages: how one is told, what is read without one, how to add one, and examples from each pack's tests. */
export const languagesPage = (): string => [INTRODUCTION, ...TABLES.map(section)].join('\n');
