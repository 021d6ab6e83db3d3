import { describe, expect, it } from 'vitest';
import { proveQuote } from '../../src/anchor/index.ts';
import type { KindName } from '../../src/model/values.ts';
import { libraryOf } from './library.ts';

/** A kind, and a sentence with the quote in double brackets. */
type Row = readonly [kind: KindName, sentence: string];

/** A byname, a rank or a title tells its bearer from another of the name. */
const BYNAMES: readonly Row[] = [
  ['name', 'The altarpiece is by [[Lorenz Haller]] the Elder.'],
  ['name', 'The altarpiece is by [[Lorenz Haller]], the Younger, of Ulm.'],
  ['name', 'The charter was sealed by [[Ivan]] the Terrible.'],
  ['name', 'The charter was sealed by [[Olga]] the younger.'],
  ['name', 'He married [[Catherine]] of Aragon.'],
  ['name', 'He wrote to Prince [[Philip]] of the Palatinate.'],
  ['name', 'The novel is by [[Hugo Brandt]] fils.'],
  ['name', 'The firm was founded by [[Gwyn Parry]] senior.'],
  ['name', 'The firm was founded by [[Gwyn Parry]] junior in May.'],
  ['name', 'Lady [[Ashdown]] opened the fair.'],
  ['name', 'Mrs. [[Tolland]] opened the fair.'],
  ['name', 'Princess [[Michael]] opened the fair.'],
  ['name', '[[John Carver]], the third Earl of Ashby, built it.'],
  ['name', '[[John Carver]], 5th Baron Ashby, built it.'],
  ['name', 'A [[Piet Molen]]-style canvas was sold.'],
  ['place', 'A [[Las Vegas]]-style casino opened.'],
  ['place', 'The [[Milan]]-bound sleeper burned.'],
  ['place', 'He settled in [[Stow]] on the Wold.'],
  ['place', 'He settled in [[Weston]] super Mare.'],
  ['place', 'The [[Dayton]] accords were signed.'],
  ['place', 'The [[Paris]] Agreement was signed.'],
  ['place', 'He lives in [[Paris]] in Texas.'],
  ['place', 'The Duke of [[Kent]] died.'],
  ['place', 'The Bishop of [[Ely]] died.'],
];

/** What stands beside the name makes it somebody or something else, or one of several answers. */
const OTHERS: readonly Row[] = [
  ['name', 'The team of [[Ada Frith]] won the cup.'],
  ['name', 'The papers of the late [[Ada Frith]] were burned.'],
  ['name', 'He wrote a life of [[Ada Frith]].'],
  ['name', '[[Ada Frith]]’s orchestra toured Japan.'],
  ['name', '[[Ada Frith]]’s old dog bit him.'],
  ['name', 'The [[Ada Frith]] case was closed.'],
  ['name', 'A niece by marriage of [[Ada Frith]] bought it.'],
  ['name', 'The buyer was [[Ada Frith]], no relation of the painter.'],
  ['name', 'The buyer was an [[Ada Frith]] (no relation).'],
  ['name', 'The buyer was [[Ada Frith]], not to be confused with the painter.'],
  ['name', 'The buyer was [[Ada Frith]], a namesake of the painter.'],
  ['name', 'Long assigned to [[Ada Frith]], the sketch is a copy.'],
  ['name', 'Given for centuries to [[Ada Frith]], the sketch is a copy.'],
  ['place', 'The [[London]] train was late.'],
  ['place', 'Our [[Delhi]] correspondent was hurt.'],
  ['place', 'It was the last stop before [[Hamburg]].'],
  ['name', 'The younger [[Pitt]] resigned.'],
  ['name', 'A conman impersonating [[Colonel Brisk]] sold the tickets.'],
  ['name', 'Two men pretending to be [[Father Doyle]] took the money.'],
  ['name', 'An actor dressed as [[Lord Ashdown]] cut the ribbon.'],
  ['name', 'A lookalike of [[Dolly Marsh]] cut the ribbon.'],
  ['name', 'A [[Dolly Marsh]] lookalike cut the ribbon.'],
  ['name', 'A [[Dolly Marsh]] aide cut the ribbon.'],
  ['name', 'The drawing is in the style of [[Piet Molen]].'],
  ['name', 'The drawing is from the workshop of [[Piet Molen]].'],
  ['name', 'Pupils of [[Piet Molen]] made it.'],
  ['name', 'An engraving after [[Piet Molen]] hangs there.'],
  ['name', 'The drawing is attributed to [[Piet Molen]].'],
  ['name', 'A pastiche of [[Piet Molen]] fetched a record.'],
  ['name', 'A statue of [[Nadia Cole]] stood at the gate.'],
  ['name', "[[Nadia Cole]]'s understudy sang the part."],
  ['name', '[[Nadia Cole]]’s estate sued the paper.'],
  ['name', 'The estate of the late [[Nadia Cole]] sued the paper.'],
  ['name', 'A lawyer acting for [[Nadia Cole]] sued the paper.'],
  ['name', 'An understudy standing in for [[Nadia Cole]] sang the part.'],
  ['name', "The letter was sent in [[Omar Vance]]'s name."],
  ['name', 'The letter was signed on [[Omar Vance]]’s behalf.'],
  ['name', "The clerk took [[Omar Vance]]'s place."],
  ['name', 'The bridge is named after [[Ada Frith]].'],
  ['name', 'The [[Ada Frith]] prize went to a baker.'],
  ['name', 'Critics called him a second [[Paganini]].'],
  ['name', 'Critics called him the new [[Paganini]].'],
  ['name', 'He is no [[Churchill]].'],
  ['name', 'They called her the [[Mozart]] of chess.'],
  ['name', 'The voice sounded like [[Omar Vance]].'],
  ['name', 'The pilot was [[Omar Vance]] or his brother.'],
  ['name', 'The pilot was [[Omar Vance]] or Juan Pell.'],
  ['name', 'The pilot was Juan Pell or [[Omar Vance]].'],
  ['name', 'The pilot was either [[Omar Vance]] or Juan Pell.'],
  ['name', 'They won without [[Omar Vance]].'],
  ['name', 'She is older than [[Omar Vance]].'],
  ['name', 'A fake [[Omar Vance]] took the call.'],
  ['name', 'Someone who passed himself off as [[Omar Vance]] took the call.'],
  ['name', '[[Omar Vance]] supporters stormed the hall.'],
  ['place', 'The canal town was called a little [[Amsterdam]].'],
  ['place', 'The port, the [[Venice]] of the east, flooded.'],
  ['place', 'The mayor warned of another [[Chernobyl]].'],
  ['place', 'A lorry heading to [[Turin]] overturned.'],
  ['place', 'A lorry destined for [[Turin]] overturned.'],
  ['place', 'The blaze covered an area the size of [[Wales]].'],
  ['place', 'The lake is larger than [[Malta]].'],
  ['place', 'They built a replica of [[Babylon]].'],
  ['place', 'The town is twinned with [[Dijon]].'],
  ['place', 'They met in [[Lund]] or Malmo.'],
  ['place', 'They met in Malmo or in [[Lund]].'],
  ['place', 'Anywhere but [[Lund]] would do.'],
  ['place', 'The flights to [[Lund]] were cancelled.'],
  ['set', 'It was signed by all save [[Norway and Sweden]].'],
  ['set', 'It was signed by [[Norway and Sweden]] or Denmark.'],
  ['set', 'They won without [[Norway and Sweden]].'],
];

/** The name is meant, whatever stands beside it. */
const STAND: readonly Row[] = [
  ['name', '[[Ada Frith]]’s arrest came at dawn.'],
  ['name', '[[Ada Frith]]’s resounding victory came late.'],
  ['name', 'The resignation of [[Ada Frith]] came late.'],
  ['name', 'Because of [[Ada Frith]] they stayed.'],
  ['name', 'They were wary of [[Ada Frith]].'],
  ['name', 'The presidency of [[Ada Frith]] began.'],
  ['name', 'The [[Ada Frith]] who sang is here.'],
  ['name', 'The prize was given to [[Ada Frith]].'],
  ['name', '[[Ada Frith]], no friend of the mayor, sang.'],
  ['place', 'The [[London]] office was shut.'],
  ['name', 'The culprit was none other than [[Ada Frith]].'],
  ['name', 'Not only [[Ada Frith]] but her sister sang.'],
  ['name', 'Nobody but [[Ada Frith]] knew the code.'],
  ['name', 'No one except [[Ada Frith]] knew the code.'],
  ['name', 'Only [[Ada Frith]] knew the code.'],
  ['name', 'A furious [[Ada Frith]] walked out.'],
  ['name', 'The great [[Ada Frith]] sang.'],
  ['name', 'The new mayor, [[Ada Frith]], sang.'],
  ['name', 'The new [[Ada Frith]] album is out.'],
  ['name', '[[Ada Frith]] the painter sang.'],
  ['name', '[[Ada Frith]], after whom the bridge is named, sang.'],
  ['name', 'Soon after [[Ada Frith]] sang, it rained.'],
  ['name', 'The board handed [[Ada Frith]] the Nobel Prize.'],
  ['name', '[[Ada Frith]], acting for the bank, signed.'],
  ['name', '[[Ada Frith]] signed or sealed the deed.'],
  ['name', 'They jailed [[Ada Frith]] or so they said.'],
  ['name', '[[Ada Frith]] of Leeds won.'],
  ['name', '[[Ada Frith]] senior lecturer in law, won.'],
  ['name', 'The medal was awarded to [[Ada Frith]].'],
  ['name', 'The portrait was painted by [[Ada Frith]].'],
  ['name', 'The copy was made by [[Ada Frith]] after a lost original.'],
  ['name', 'Her friend [[Ada Frith]] sang.'],
  ['name', 'Her elder sister [[Ada Frith]] sang.'],
  ['name', 'Mr. [[Frith]] said so.'],
  ['name', 'Sir [[Piers Holt]] sang.'],
  ['name', 'Lady [[Jane Holt]] sang.'],
  ['name', '[[Lady Ashdown]] sang.'],
  ['name', '[[Ada Frith]]’s name was called.'],
  ['name', '[[Ada Frith]]’s own book says so.'],
  ['name', 'The [[Foreign Ministry]] spokesman said so.'],
  ['name', '[[NATO]] allies met.'],
  ['name', 'The poet [[Ada Frith]] won the Holm prize.'],
  ['place', 'Three of the songs are set in [[Lund]].'],
  ['place', 'The wine comes from [[Tuscany]].'],
  ['place', 'Far from home, he died in [[Lund]].'],
  ['place', 'In a snowy [[Moscow]] they signed.'],
  ['place', 'They were deployed to [[Lund]].'],
  ['place', 'The [[Cork]]-born singer won.'],
  ['place', 'It happened in [[Lund]] on Sunday.'],
  ['place', 'It happened in [[Lund]] in southern Sweden.'],
  ['place', 'It happened in [[Lund]] in England.'],
  ['place', 'It happened nowhere else but in [[Lund]].'],
  ['place', 'Not only [[Lund]] but Malmo was hit.'],
  ['place', 'He gave [[Lund]] the Great Organ.'],
  ['place', 'They died in [[Lund]] or were never found.'],
  ['place', 'The [[Nagorno-Karabakh]] Ceasefire Agreement ended it.'],
  ['place', 'A new [[Berlin]] opera opened.'],
  ['place', 'The siege of [[Vienna]] began.'],
  ['set', '[[Norway and Sweden]], but not Denmark, signed.'],
  ['set', 'Representatives of [[Norway and Sweden]] signed.'],
  ['set', 'Not only [[Norway and Sweden]] signed.'],
];

const effectOn = (kind: KindName, sentence: string): string => {
  const exact = /\[\[(.*?)\]\]/u.exec(sentence)?.[1] ?? '';
  const text = sentence.replace(/\[\[|\]\]/gu, '');
  const proof = proveQuote({ quote: { exact }, source: 'a', kind }, libraryOf({ a: text }));
  if (proof.ok) return 'stands';
  return proof.problem.code === 'quote-truncated' ? proof.problem.data.effect : proof.problem.code;
};

describe('what stands beside a name', () => {
  it.each(BYNAMES)('a %s is cut: %s', (kind, sentence) => {
    expect(effectOn(kind, sentence)).toBe('name');
  });

  it.each(OTHERS)('a %s is not what the phrase is about: %s', (kind, sentence) => {
    expect(['relation', 'negation']).toContain(effectOn(kind, sentence));
  });

  it.each(STAND)('leaves a %s what it is: %s', (kind, sentence) => {
    expect(effectOn(kind, sentence)).toBe('stands');
  });
});
