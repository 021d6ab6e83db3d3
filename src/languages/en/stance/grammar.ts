const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of grammar, by which clauses are told apart. */
export const BE = setOf("am is are was were be been being 're 'm");
export const HAVE = setOf("have has had having 've");
export const DO = setOf('do does did');
export const MODAL_VERBS = setOf("will would shall should can could may might must 'll ought");
/** "'s" and "'d" behind a pronoun: is or has, had or would. */
export const CLIPPED = setOf("'s 'd");
/** Auxiliaries that begin no finite verb. */
export const NON_FINITE = setOf('be been being having');

export const DETERMINERS = setOf(
  "a an the this that these those its their his her our your my some any every each no all both another such what which whose many most several few more other 's",
);
export const DEFINITE = setOf("the this that these those its their his her our your my both 's");
export const SUBJECT_PRONOUNS = setOf('i he she we they it you there');
export const PRONOUNS = setOf(
  'i he she we they it you there him her us them me who nobody everybody somebody anyone everyone someone none nothing everything something one this that these those others many few some',
);
export const PREPOSITIONS = setOf(
  'of in on at by for from with to into onto over under about against among between through during within without across behind beyond near off out up down around along amid despite via per towards toward upon beside besides inside outside above below after before since until till like unlike as than except plus versus concerning regarding including excluding following pending',
);
/** Prepositions that a clause may stand behind as well: "after the bridge collapsed". */
export const FINITE_BEHIND = setOf(
  'after before since until till than like unlike as except despite following pending including excluding',
);
/** Prepositions and connectives that open a clause where a finite verb follows. */
export const SUBORDINATORS = setOf(
  'when while whilst because although though whereas once since after before until till as so where wherever whenever despite',
);
/** Of the subordinators, those that are prepositions before a noun phrase. */
export const ALSO_PREPOSITIONS = setOf('since after before until till as despite so once where');
export const RELATIVES = setOf('who which whom whose');
export const QUESTION_WORDS = setOf('why how when where who what which whom whose');
export const COORDINATORS = setOf('and or but yet nor');
/** Adverbs that stand inside a verb's group of words, beside those in "-ly". */
export const ADVERBS = setOf(
  'very also already always ever even just still then now soon later since again once twice often sometimes only so too well thus therefore however indeed instead yet ago first last perhaps maybe rather quite almost nearly never not hardly barely scarcely seldom rarely there back both all each together alone long far much more most less least further at',
);
/** Adverbs that end in "-ly" are told by their ending; these words end so and are none. */
export const NOT_ADVERBS = setOf(
  'family ally rally reply supply apply comply rely italy july assembly anomaly monopoly butterfly bully belly jelly lily early daily weekly monthly yearly only fly deadly costly friendly lovely ugly holy',
);
/** What a clause or a phrase that hangs on another may begin with, so that a comma behind it ends it. */
export const FRONTS = setOf(
  'as like unlike given compared regardless according contrary thanks due owing apart aside rather instead far not only even just never hardly rumours rumors',
);
/** Nouns that end as adjectives do. */
export const NOT_ADJECTIVES = setOf(
  'diary secretary library dictionary commentary missionary obituary documentary summary glossary notary adversary commissary emissary luminary judiciary treasury building meeting hearing filing ruling finding being king ring briefing drawing painting writing recording representative executive detective native relative archive dispatch',
);
/** Verbs by which a subject is said to be something. */
export const LINK_VERBS = setOf(
  'remain remains remained stay stays stayed seem seems seemed become becomes became sound sounds sounded look looks looked feel feels felt appear appears appeared grow grows grew turn turns turned prove proves proved',
);
/** Nouns in the plural that verbs in their base form may follow. */
export const PLURALS = setOf('people police men women children officials media few many some both others most all');

/** Words that end in "-ing" and are no gerunds. */
export const NOT_GERUNDS = setOf(
  'meeting building morning evening nothing something anything everything king ring spring string thing wing during ceiling wedding hearing briefing warning beginning ending opening training shelling bombing fighting funding shooting killing killings housing feeling painting clothing sibling being signing wing crossing hanging standing landing sitting reading ruling finding offering rising uprising neighbouring neighboring surrounding adjoining outlying remaining leading existing outgoing incoming bordering opposing warring',
);

/** Nouns of lengths of time. */
export const LENGTHS_OF_TIME = 'second|minute|hour|day|night|week|weekend|fortnight|month|season|year|decade|century';

/** Words of time that may stand alone before or behind a clause. */
export const TIMES = setOf('today yesterday tomorrow tonight earlier later last next this recently yes no well');
