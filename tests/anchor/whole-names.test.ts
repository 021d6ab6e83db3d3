import { describe, expect, it } from 'vitest';
import { proveQuote } from '../../src/anchor/index.ts';
import type { FindingData } from '../../src/model/finding.ts';
import type { KindName } from '../../src/model/values.ts';
import { libraryOf } from './library.ts';

/** A kind, and a sentence with the quote in double brackets. */
type Row = readonly [kind: KindName, sentence: string];

/** The quote cuts a name. */
const CUT: readonly Row[] = [
  ['name', 'The commander was [[Anna Lind]]-Holm.'],
  ['place', 'It fell in [[Stepanakert]] airport.'],
  ['place', 'It fell in South [[Sudan]].'],
  ['place', 'It fell in New [[York]].'],
  ['place', 'New [[York]] fell.'],
  ['place', '[[New]] York fell.'],
  ['place', 'It fell in [[Georgia]], USA.'],
  ['place', 'He was born in [[Birmingham]], Alabama, in 1950.'],
  ['place', 'He was born in [[Paris]], France.'],
  ['place', 'He came from [[Guinea]]-Bissau.'],
  ['place', 'War came to Nagorno-[[Karabakh]].'],
  ['name', 'The leader was [[Kim Jong]]-un.'],
  ['name', 'Theresa [[May]] spoke.'],
  ['name', '[[Theresa]] May spoke.'],
  ['name', 'Then Ilham [[Aliyev]] spoke.'],
  ['name', 'Ilham [[Aliyev]] spoke.'],
  ['name', '[[Ilham]] Aliyev spoke.'],
  ['name', 'It was signed by [[John Smith]] Jr.'],
  ['name', 'It was signed by [[John Smith]], Jr., on Monday.'],
  ['name', 'It was signed by King [[Charles]] II.'],
  ['name', 'King [[Charles]] I was beheaded.'],
  ['name', 'The jet was a [[Boeing]] 737-800.'],
  ['place', 'It was towed to [[Pier]] 6.'],
  ['name', 'Under [[Resolution]] 242 it ended.'],
  ['name', 'The Armenian [[Defense Ministry]] said so.'],
  ['name', 'Armenia’s [[Defense Ministry]] said so.'],
  ['name', 'The [[Ministry]] of Defense said so.'],
  ['name', 'The [[University of Oxford]] Brookes said so.'],
  ['name', 'He left the People’s [[Republic of China]].'],
  ['name', 'The Democratic [[Republic of Congo]] left.'],
  ['place', 'The Democratic [[Republic of the Congo]] left.'],
  ['place', 'He lives in the British [[Virgin Islands]].'],
  ['place', 'They took the [[Lachin]] corridor.'],
  ['place', 'He lives in Trinidad and [[Tobago]].'],
  ['place', 'He lives in [[Bosnia]] and Herzegovina.'],
  ['place', 'He lives in Saint Vincent and the [[Grenadines]].'],
  ['place', 'He lives in [[Saint Vincent]] and the Grenadines.'],
  ['place', 'They took [[Lachin]] Corridor.'],
  ['place', 'He lives in [[Newcastle]] upon Tyne.'],
  ['place', 'He lives in [[Frankfurt]] am Main.'],
  ['place', 'He lives in [[Frankfurt]] an der Oder.'],
  ['place', 'They took the [[Gaza]] Strip.'],
  ['name', 'Charles de [[Gaulle]] came.'],
  ['name', 'Mohammed bin [[Salman]] came.'],
  ['name', 'Ursula von der [[Leyen]] came.'],
  ['set', 'South [[Sudan and Chad]] signed.'],
  ['name', 'George H. W. [[Bush]] came.'],
  ['name', 'George [[W. Bush]] came.'],
  ['name', 'He studied at the University of [[Oxford]].'],
  ['place', 'He studied at the University of [[Oxford]].'],
  ['place', 'It sank in the Strait of [[Hormuz]].'],
  ['place', 'It happened at the [[Armenia]] border.'],
  ['name', 'The [[Defense Ministry]] of Armenia said so.'],
];

/** Small words behind a name join it to the rest of it. */
const JOINED: readonly Row[] = [
  ['name', 'The firm is run by [[Paul Ritter]] von Hahn.'],
  ['name', 'It was led by [[Maria Silva]] da Costa.'],
  ['name', 'It was signed by [[Khalid]] bin Salman.'],
  ['name', 'The hall was built by [[Jean]] de la Tour.'],
  ['place', 'The vineyard lies in [[Santa Cruz]] de Tenerife.'],
  ['place', 'The ship sailed from [[Rio]] de Janeiro.'],
  ['place', 'He lives in [[Newcastle]] upon Tyne.'],
];

/** Beside the quote stands what makes it somebody or something else. */
const RELATED: readonly Row[] = [
  ['name', 'The commander was the brother of [[John Smith]].'],
  ['name', "The commander was [[John Smith]]'s brother."],
  ['name', 'The commander was [[John Smith]]’s late elder brother.'],
  ['name', 'Police arrested a friend of [[Peter Holm]].'],
  ['name', 'Police arrested an aide to Prime Minister [[Peter Holm]].'],
  ['name', 'It was signed by the widow of the late President [[Peter Holm]].'],
  ['name', 'It was signed on behalf of [[Peter Holm]].'],
  ['place', 'It fell ten kilometres north of [[Stepanakert]].'],
  ['place', 'It fell near [[Stepanakert]].'],
  ['place', 'It fell near the city of [[Stepanakert]].'],
  ['place', 'It fell on the road to [[Stepanakert]].'],
  ['place', 'Shells fell a few miles from [[Shusha]].'],
  ['place', 'It fell on the border with [[Iran]].'],
];

const WHOLE: readonly Row[] = [
  ['name', 'It was sold by [[Peter Holm]] to Anna Weiss.'],
  ['name', 'He met [[Otto Hahn]] and Lise Meitner.'],
  ['name', 'The actor [[Omar]], la Scala said, fell ill.'],
  ['place', 'The road leads from [[Santa Cruz]] to Laguna.'],
  ['place', 'They fought in [[Georgia]], Armenia and Turkey.'],
  ['place', 'They fought in Armenia, [[Georgia]], Turkey and Iran.'],
  ['place', 'They met in [[Stepanakert]], the capital of Karabakh.'],
  ['place', 'A bus burned in northern [[Kenya]].'],
  ['place', 'The refugees come from southern [[Kenya]].'],
  ['place', 'The rebels hold all of [[Kenya]].'],
  ['place', 'They passed through the southern [[province of Syunik]].'],
  ['place', 'The road crosses the southern [[Armenian province of Syunik]].'],
  ['place', 'It fell in the heart of [[Baku]].'],
  ['place', 'They met in [[Stepanakert]], Shusha and Lachin.'],
  ['place', 'The [[Armenia]]-Azerbaijan war ended.'],
  ['place', 'A [[Moscow]]-led bloc met.'],
  ['place', 'The [[Paris]]-based agency said so.'],
  ['name', 'President [[Ilham Aliyev]] spoke.'],
  ['name', 'Azerbaijan’s President [[Ilham Aliyev]] spoke.'],
  ['name', 'On Tuesday [[Ilham Aliyev]] spoke.'],
  ['name', 'But [[Ilham Aliyev]] spoke.'],
  ['name', 'Meanwhile [[Ilham Aliyev]] spoke.'],
  ['name', 'In May [[Ilham Aliyev]] spoke.'],
  ['name', '[[Ilham Aliyev]]’s speech ended.'],
  ['name', '[[Aliyev]]’s army left.'],
  ['name', '[[Aliyev]] spoke.'],
  ['name', 'Ilham Aliyev left. Then [[Aliyev]] spoke.'],
  ['name', 'Then-President [[Donald Trump]] spoke.'],
  ['name', 'Prime Minister [[Nikol Pashinyan]] spoke.'],
  ['name', 'Mr. [[Harlow]] drove.'],
  ['name', 'Lt. Gen. [[Rustam Muradov]] came.'],
  ['name', 'US Secretary of State [[Antony Blinken]] came.'],
  ['name', 'It was signed by secretary of state [[Antony Blinken]].'],
  ['name', 'When he met [[Putin]] I left.'],
  ['name', 'The [[Armenian Defense Ministry]] said so.'],
  ['place', 'He lives in the Armenian [[Syunik province]].'],
  ['place', 'He lives in the Armenian province of [[Syunik]].'],
  ['place', 'The Russians took [[Shusha]] on Monday.'],
  ['place', 'They took the [[Gaza Strip]].'],
  ['place', '[[Russia]] President Putin came.'],
  ['place', '[[Baku]] said so.'],
  ['place', 'Kalbajar and [[Lachin]] districts were left.'],
  ['name', 'Bashar al-Assad left. Then [[Assad]] came.'],
  ['name', 'His brother [[John Smith]] came.'],
  ['name', '[[John Smith]], brother of the mayor, came.'],
  ['name', '[[John Smith]]’s car was red.'],
  ['place', 'Shells came from [[Shusha]].'],
  ['place', 'They moved north of the river and took [[Shusha]].'],
  ['place', 'They left for [[Shusha]].'],
  ['name', 'The father of two, [[John Smith]], came.'],
  ['name', 'The spokesman for the ministry, [[John Smith]], came.'],
  ['name', 'The ministry spokesman [[John Smith]] came.'],
  ['name', 'Defense Ministry spokeswoman [[Shushan Stepanyan]] came.'],
  ['name', 'Billionaire [[Elon Musk]] came.'],
  ['name', '“[[Elon Musk]] came,” he said.'],
  ['name', 'NATO Secretary General [[Jens Stoltenberg]] came.'],
  ['set', '[[France, Russia, and the United States]] signed.'],
  ['set', '[[Armenia and Azerbaijan]] signed.'],
  ['set', 'The presidents of [[Armenia and Azerbaijan]] signed.'],
  ['count', 'About New York: [[York 300 men]] came.'],
  ['name', 'The frigate HMS [[Victory]] sank.'],
  ['name', 'It was [[George W. Bush]].'],
  ['place', 'Tehran: [[Stepanakert]] fell.'],
  ['place', 'STEPANAKERT, Nov. 10 — In [[Shusha]] they wept.'],
  ['name', 'Nikol Pashinyan and [[Ilham Aliyev]] met.'],
  ['name', 'Nikol Pashinyan, [[Ilham Aliyev]] and Vladimir Putin met.'],
  ['name', 'Putin Tells [[Pashinyan]] to Sign Deal'],
  ['name', 'Former President [[Robert Kocharyan]] came.'],
  ['name', 'Asked about it, [[Robert Kocharyan]] said no.'],
  ['name', 'Turkish Foreign Minister [[Mevlut Cavusoglu]] came.'],
  ['place', 'Shusha’s fall shook [[Armenia]] deeply.'],
  ['place', 'He went to [[Azerbaijan]] Tuesday.'],
  ['place', 'Protests in [[Yerevan]] Friday drew thousands.'],
  ['name', 'The murder shocked Mayor [[Anna Berg]] of Oslo.'],
  ['place', 'The [[Nagorno-Karabakh]] Ceasefire Agreement ended it.'],
  ['place', 'They fought over the [[Nagorno-Karabakh]] region.'],
  ['place', 'He lives in the Republic of [[Artsakh]].'],
  ['place', '[[Armenia]] border guards fled.'],
  ['name', 'The [[General Staff]] of the Russian Armed Forces'],
];

const truncationOf = (kind: KindName, sentence: string): FindingData['quote-truncated'] | 'stands' | 'other' => {
  const exact = /\[\[(.*?)\]\]/u.exec(sentence)?.[1] ?? '';
  const text = sentence.replace(/\[\[|\]\]/gu, '');
  const proof = proveQuote({ quote: { exact }, source: 'a', kind }, libraryOf({ a: text }));
  if (proof.ok) return 'stands';
  return proof.problem.code === 'quote-truncated' ? proof.problem.data : 'other';
};

describe('whole names', () => {
  it.each([...CUT, ...JOINED])('a %s is cut: %s', (kind, sentence) => {
    expect(truncationOf(kind, sentence)).toMatchObject({ effect: 'name' });
  });

  it.each(RELATED)('a %s is told by another: %s', (kind, sentence) => {
    expect(truncationOf(kind, sentence)).toMatchObject({ effect: 'relation' });
  });

  it.each(WHOLE)('a %s stands whole: %s', (kind, sentence) => {
    expect(truncationOf(kind, sentence)).toBe('stands');
  });

  it('offers the whole name', () => {
    const repaired = (kind: KindName, sentence: string): string => {
      const found = truncationOf(kind, sentence);
      return typeof found === 'string' ? found : found.repaired;
    };
    expect(repaired('place', 'He came from New [[York]] in May.')).toBe('New York');
    expect(repaired('name', 'It was Anna Maria [[Lind]]-Holm Jr. who came.')).toBe('Anna Maria Lind-Holm Jr');
    expect(repaired('place', 'It fell at the old [[Stepanakert]] air base.')).toBe('Stepanakert air base');
    expect(repaired('name', 'It was the widow of [[Tom Brandt]].')).toBe('widow of Tom Brandt');
  });

  it('takes the place where a name stands whole, however often it stands in a longer one', () => {
    const library = libraryOf({ a: 'Ilham Aliyev came. Mehriban Aliyeva came. Then Aliyev spoke.' });
    const proof = proveQuote({ quote: { exact: 'Aliyev' }, source: 'a', kind: 'name' }, library);
    expect(proof).toMatchObject({ ok: true, matches: [{ span: { start: 47, end: 53 } }] });
  });
});
