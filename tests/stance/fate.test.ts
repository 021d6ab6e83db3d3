import { describe, expect, it } from 'vitest';
import { stanceOf, type Family } from '../../src/stance/index.ts';

const fateIn = (sentence: string, family: Family): string | undefined => {
  const [before = '', quote = '', after = ''] = sentence.split(/\[\[|\]\]/u);
  return stanceOf({ before, quote, after }, family).fate;
};

describe('what became of what a sentence tells', () => {
  it.each<readonly [fate: string, family: Family, sentence: string]>([
    ['averted', 'number', 'The vaccine averted an estimated [[9,000 deaths]] last year.'],
    ['averted', 'number', 'Last year [[9,000 deaths]] were averted by the vaccine.'],
    ['averted', 'number', 'By averting some [[9,000 deaths]], the vaccine paid for itself.'],
    ['averted', 'number', 'The prevention of [[9,000 deaths]] was worth it.'],
    ['averted', 'number', 'The new signal stopped [[two collisions]].'],
    ['averted', 'number', 'Seat belts saved [[300 lives]] that year.'],
    ['averted', 'name', 'The hail spared [[Lyon]].'],
    ['averted', 'name', 'The frost spared Lyon and [[Nantes]].'],
    ['left out', 'name', 'The new line bypasses [[Lyon]].'],
    ['left out', 'name', 'The new lines bypass [[Lyon]].'],
    ['left out', 'number', 'The census missed [[300 nomads]].'],
    ['left out', 'number', '[[300 nomads]] were overlooked by the census.'],
    ['left out', 'name', 'The selectors left out [[Paul Ritter]].'],
    ['left out', 'name', 'The selectors left [[Paul Ritter]] out.'],
    ['refused', 'number', 'Stewards turned [[300 fans]] away.'],
    ['refused', 'number', 'The consulate denied [[300 visas]].'],
    ['refused', 'number', 'The refusal of [[300 visas]] went to court.'],
    ['undone', 'number', 'Storms forced the line to cancel [[300 sailings]].'],
    ['undone', 'number', 'There were [[300 sailings]] cancelled on Friday.'],
    ['refused', 'number', 'He declined [[three offers]].'],
    ['undone', 'number', 'The court set aside [[two convictions]].'],
    ['undone', 'number', 'Rain washed out [[three matches]].'],
    ['undone', 'number', 'The bank axed [[300 jobs]].'],
    ['averted', 'number', '[[9,000 deaths averted]]'],
  ])('is %s as %s: %s', (fate, family, sentence) => {
    expect(fateIn(sentence, family)).toBe(fate);
  });

  it.each<readonly [family: Family, sentence: string]>([
    ['number', 'The bank saved [[300 dollars]].'],
    ['number', 'Police stopped [[300 cars]].'],
    ['number', 'The storm felled and cut [[300 trees]].'],
    ['number', '[[300 people]] avoided the harbour.'],
    ['number', '[[300 people]] who had missed the boat waited.'],
    ['number', 'Of the bans [[300 people]] knew nothing.'],
    ['number', 'Sales declined [[3 percent]] in May.'],
    ['number', 'The crash derailed [[three wagons]].'],
    ['number', 'A submarine torpedoed [[three ships]].'],
    ['number', 'The fort repelled [[two attacks]].'],
    ['number', 'The council set aside [[3 million dollars]] for repairs.'],
    ['number', 'Chemists dissolved [[300 grams]] of salt.'],
    ['number', 'The lorry reversed [[30 metres]].'],
    ['name', 'The villa overlooks [[Lugano]].'],
    ['name', 'The storm passed over [[Lyon]].'],
    ['number', 'The ban cost [[300 jobs]].'],
    ['number', 'After the ban, [[300 people]] left.'],
    ['number', 'Escaped prisoners wounded [[two guards]].'],
    ['number', 'The minister declined to say why [[300 men]] had left.'],
    ['number', 'They rejected the bill by [[300 votes]].'],
    ['number', 'The quake struck [[10 kilometres]] down.'],
    ['number', 'The hospital did not deny that [[six nurses]] had resigned.'],
    ['name', 'The note was signed by Miss [[Anna Lind]].'],
    ['name', 'The escape from [[Lyon]] took three days.'],
    ['name', 'The court overturned the ruling in [[Lyon]].'],
    ['name', 'The offer was refused by [[Anna Lind]].'],
    ['name', '[[Anna Lind]] vetoed the offer.'],
    ['date', 'The court quashed the [[2019]] conviction.'],
    ['statement', 'The vaccine averted a plague, and [[the hospital closed]].'],
  ])('is not told as %s: %s', (family, sentence) => {
    expect(fateIn(sentence, family)).toBeUndefined();
  });
});
