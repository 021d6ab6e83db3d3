import { CONTRASTS, WHICH } from '../../../languages/en/contrasts.ts';
import type { Respects } from '../../../model/frame.ts';
import { lookup } from '../lookup.ts';
import type { Token } from '../tokens.ts';
import { clauseOf, textAt, type Finder } from './site.ts';

type Tokens = readonly Token[];

interface Member {
  readonly pair: string;
  /** The first wording of the member, which stands for all. */
  readonly name: string;
}

const MEMBERS = lookup(
  Object.entries(CONTRASTS).flatMap(([pair, members]) =>
    members.split(' / ').flatMap((member) => {
      const wordings = member.split('|');
      return wordings.map((wording): readonly [string, Member] => [wording, { pair, name: wordings[0] ?? wording }]);
    }),
  ),
);

/** "The last time", "at first", "last week" pick nothing out. */
const NOT_PICKED =
  /^(?:time|times|year|month|week|night|day|days|years|months|weeks|summer|winter|spring|autumn|of|in|and|to)$/u;

/** "The first edition": which of several of that name. */
const whichAt = (tokens: Tokens, at: number): Member | null => {
  const name = WHICH[textAt(tokens, at)];
  const noun = tokens[at + 1];
  const isPicked = name !== undefined && noun?.type === 'word' && noun.raw === noun.text && !NOT_PICKED.test(noun.text);
  return isPicked && textAt(tokens, at - 1) === 'the' ? { pair: `which ${noun.text}`, name } : null;
};

/** The members that a clause names, of each pair the only one: "men and women" tells of both. */
const membersIn = (tokens: Tokens, from: number, next: number): Respects | null => {
  const told = new Map<string, string | null>();
  for (let at = from; at < next; at += 1) {
    const wording = MEMBERS.at(tokens, at)?.meaning;
    for (const member of [wording ?? null, whichAt(tokens, at)]) {
      if (member === null) continue;
      const before = told.get(member.pair);
      told.set(member.pair, before === undefined || before === member.name ? member.name : null);
    }
  }
  const kept = [...told].flatMap(([pair, name]) => (name === null ? [] : [[pair, name] as const]));
  return kept.length === 0 ? null : Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** Words of closed pairs in the clause of an amount: "insured for [£2m]", "[64 species] in the first edition". */
export const contrasts: Finder = ({ tokens, found }) => {
  const { from, next } = clauseOf(tokens, found.from, found.next);
  const respects = membersIn(tokens, from, next);
  return respects === null ? null : { respects, loose: true, from: found.core.from, next: found.core.from };
};
