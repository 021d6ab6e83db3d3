import { phrasalSenses, sensesOf, type Senses } from './senses.ts';
import type { Teller } from './telling.ts';
import { EMPTY } from './words.ts';

/** Senses of a word with its particle; a verb that by itself tells nothing has none but these. */
export const tellerSenses = ({ word, particle }: Teller): Senses => {
  if (particle === undefined) return sensesOf(word);
  const together = phrasalSenses(word, particle);
  if (EMPTY.has(word)) return together;
  const alone = sensesOf(word);
  return { own: [...together.own, ...alone.own], wider: [...together.wider, ...alone.wider] };
};
