/**
 * Words that stand right beside a number, or lead a phrase that does, and make another amount of it. Prepositions and
 * multipliers are closed classes: what is not here leaves a number what it is. All words are lower case; wordings are parted
 * by a bar, their words by one space.
 */

const list = (words: string): readonly string[] => words.split('|');

/** Prepositions by which a number is how far, on which side or against what something is: "shy of [300]". */
export const APART_LEADS: readonly string[] = list(
  'shy of|short of|north of|south of|wide of|ahead of|clear of|in front of|outside of|inside of|far from|away from|close on|close upon|hard on|hard upon|next to|verging on|bordering on|going on|getting on for|pushing|touching|topping|passing|surpassing|beating|besting|not far off|anywhere near|nowhere near|rather than|instead of|in place of|in lieu of|in preference to|as opposed to|as against|as distinct from|compared with|compared to|in comparison with|relative to|versus|vs|than|not the|other than|save|save for|bar|barring|negative|all but|none but|any but|last but|everyone but|everybody but|nobody but|no one but|anyone but|nothing but for|but for|minus|less|plus|over and above|on top of|in addition to|not to mention|let alone|never mind|much less|still less|even if not|times|n times|multiples of|multiple of|a multiple of|the square of|the root of|the sum of all|in every|for every|to every|out of every|lacking|wanting|needing another|tantamount to|akin to|comparable to|comparable with|worth of|not even|nothing like|anything like|half of|fractionally|marginally|appreciably|considerably|substantially|theoretically|nominally|ostensibly|notionally|respectively|individually',
);

/** Prepositions of place as well: they bound a measure, or a number by itself, and not the things that a number counts. */
export const PLACE_LEADS: readonly string[] = list(
  'past|beyond|inside|outside|off|near|nearing|toward|towards|like|unlike|without|behind',
);

/** Adverbs that make a bound of any of these: "well past [300 mourners]". */
export const DEGREES: ReadonlySet<string> = new Set(
  'well far just way somewhat slightly comfortably easily nowhere some not still little bit'.split(' '),
);

/** What multiplies or divides the amount behind it, a determiner between them or not: "twice the [5 MW]". */
export const MULTIPLIERS: readonly string[] = list(
  'twice|thrice|double|triple|treble|quadruple|quintuple|doubled|tripled|trebled|quadrupled|quintupled|halved|doubling|tripling|trebling|quadrupling|halving|doubles|triples|trebles|quadruples|halves|times|fold|tenfold|hundredfold|many times|several times|half|half of|a third of|a quarter of|a tenth of|a fifth of|most of|much of|more of|part of|parts of|rest of|remainder of|bulk of|majority of|minority of|share of|fraction of|portion of|proportion of|percentage of',
);

/** Adjectives that say which of several levels an amount is: between a multiplier and the amount they change nothing. */
export const LEVEL_ADJECTIVES: ReadonlySet<string> = new Set(
  'usual normal original previous former old recommended average expected planned initial first earlier prior existing current present legal permitted allowed official estimated projected budgeted standard regular customary typical annual daily monthly weekly full total entire whole final new agreed promised required nominal stated advertised published reported pledged maximum minimum record combined remaining national federal global prescribed intended ordinary going asking'.split(
    ' ',
  ),
);

/** Another answer behind an amount, told by the amount itself: "[400 birds] to twice as many". */
export const RETOLD: readonly string[] = list(
  'twice|thrice|double|triple|treble|quadruple|half|half as|as many again|as much again|as many more|as much more|that many again|that much again|half again|several times|many times|a multiple|more than twice|even twice|perhaps twice|possibly twice|maybe twice',
);

/** What joins it to the amount. */
export const RETELLING: ReadonlySet<string> = new Set(['or', 'to', 'and', 'through', 'plus']);

/** What opens a range whose other end may be no number: "anything from [400]". */
export const OPEN_RANGES: readonly string[] = list(
  'anything from|anything between|anything up to|anywhere from|anywhere between|anywhere up to|somewhere from|somewhere between|any number from|any number between|any number up to|everything from|variously|either|neither|whether|alternately|alternatively',
);

/** Behind a measure, how far it is from what follows: "[6 percent] above the national figure". */
export const APART_BEHIND: readonly string[] = list(
  'ahead of|ahead|behind|short of|short|shy of|shy|adrift of|adrift|clear of|clear|wide of|off|up on|down on|better than|worse than|better off|worse off|out|too high|too low|too far|too deep|in front|in front of|overdue|early|late|premature|in arrears|in advance|over budget|over target|under budget|under target|under par|over par|over the limit|under the limit|to the good|to spare|in hand|in credit|in debt|overdrawn|or so short',
);

/** The same behind a length or a time alone; of money it says for what: "$3 million into the project". */
export const INTO_BEHIND: readonly string[] = list('into|past|beyond|inside|along|through');

/** The same behind any measure but a length: a height is told as so much above something. */
export const ABOVE_BEHIND: readonly string[] = list('above|below|beneath');

/** Whose money an amount in dollars, pounds and the like is, behind it: "[75,000 dollars], Australian". */
export const MONEYS: ReadonlySet<string> = new Set(
  'australian canadian american jamaican namibian bahamian barbadian belizean bermudian fijian guyanese liberian surinamese trinidadian zimbabwean taiwanese singaporean sterling egyptian lebanese syrian sudanese irish cypriot maltese israeli scots swiss belgian french mexican argentine argentinian chilean colombian cuban uruguayan philippine indian pakistani nepalese danish swedish norwegian icelandic czech'.split(
    ' ',
  ),
);

/** Figures of speech that nobody says of anything counted or measured: no number in one is meant. */
export const IDIOMS: readonly string[] = list(
  "one in a million|like a million dollars|like a million bucks|a million to one|a thousand to one|a hundred to one|a hundred times over|six of one|half a dozen of the other|cloud nine|all fours|sixes and sevens|two cents worth|a dime a dozen|nine days wonder|forty winks|a thousand apologies|a thousand thanks|a thousand pardons|a thousand pities|million dollar question|million - dollar question|64,000 dollar question|one fell swoop|two birds with one stone|one - horse race|a stitch in time saves nine|two left feet|ten a penny|two a penny|nineteen to the dozen|a thousand natural shocks|five o'clock shadow|the whole nine yards",
);
