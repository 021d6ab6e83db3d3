import { HEADINGS } from '../languages/en/stance/notes.ts';
import type { Effect } from '../languages/stance-words.ts';
import { governing, type Governor, type Sentence } from './governor.ts';
import { phraseAt, tableOf } from './phrases.ts';

const TABLE = tableOf<Effect>(
  HEADINGS.flatMap(({ effect, words }) => words.split('|').map((phrase) => [phrase, effect] as const)),
);
/** What parts a heading from what stands under it; the second is a dash. */
const PARTING: ReadonlySet<string> = new Set([':', '|']);
const QUOTATION_MARK = '"';

/** "Myth: …", "Fact check – false: …": headings of one or two words before a word, by which it is no more than they say. */
export const headingsOf = ({ words }: Sentence, word: number): readonly Governor[] => {
  const found: Governor[] = [];
  let at = words[0]?.text === QUOTATION_MARK ? 1 : 0;
  for (;;) {
    const heading = phraseAt(TABLE, words, at);
    const end = at + (heading?.length ?? 0);
    const [effect] = heading?.values ?? [];
    if (effect === undefined || end >= word || !PARTING.has(words[end]?.text ?? '')) return found;
    found.push(governing(effect, at, end - 1, 'remark'));
    at = end + 1;
  }
};
