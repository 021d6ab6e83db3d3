/** Who says what nobody should take on trust: what such a subject says, puts or names is doubted. */
export const UNTRUSTED =
  'critic|campaigner|activist|sceptic|skeptic|detractor|opponent|rival|prosecutor|plaintiff|claimant|accuser|complainant|lobbyist|propagandist|agitator|rebel|insurgent|separatist|militant|gossip|rumour-monger|cynic|wag|wit|pundit|bookmaker|bookie|tipster|gambler|punter|speculator|trader|astrologer|psychic|clairvoyant|medium|fortune-teller|palm-reader|soothsayer|oracle|seer|prophet|conspiracy theorist|theorist|troll|bot|internet user|user|blogger|tabloid|whistleblower|defector|informant|informer|insider|source|apologist|admirer|devotee|believer|zealot|loyalist|supporter|sympathiser|sympathizer|fan|partisan|die-hard|optimist|pessimist|alarmist|naysayer|old-timer|drunk|child|neighbour|neighbor|local|onlooker|bystander|passer-by|storyteller|balladeer|bard|myth-maker|hagiographer|chronicler';

/** Who makes up what he says: it is not so, whatever he says. */
export const FEIGNING =
  'hoaxer|prankster|impostor|imposter|forger|counterfeiter|fantasist|liar|fabulist|charlatan|quack|conman|con man|trickster|fraudster|scammer|satirist|comedian|comic|parodist|humorist|humourist|clown|jester|ventriloquist|actor|actress|narrator|protagonist|heroine|hero of the novel|character';

/** Subjects that reckon, dream or hand down what they put, name or date. */
export const RECKONINGS =
  'rumour|rumor|legend|tradition|folklore|lore|myth|gossip|hearsay|conventional wisdom|popular belief|superstition|suspicion|speculation|guesswork|conjecture|estimate|estimation|guess|calculation|back-of-the-envelope calculation|extrapolation|projection|forecast|prediction|model|simulation|horoscope|prophecy|oracle|theory|hypothesis|consensus|received wisdom|popular imagination|oral history|oral tradition|hagiography|ballad|saga|disputed entry|anonymous letter|unsigned letter|unsigned note|graffito|graffiti|tip-off|anonymous tip|smart money|betting|bookmakers';
/** Verbs by which a reckoning attributes something. */
export const ATTRIBUTING_VERBS =
  'put|place|give|name|credit|have|date|point|fall|set|locate|identify|call|make|attribute|ascribe|assign|link|connect|tie|say|claim|hold|tell|speak|speak of|suggest|indicate|imply|favour|favor|go|centre|center|settle|yield|run|associate|blame|accuse|lean|come|maintain|assert|insist|count|reckon|add|arrive';

/** Nouns of which it may be said that they are that something is so: what is said of them so is so. */
export const SUCH_IS =
  'reason|trouble|problem|upshot|result|fact|truth|point|thing|catch|snag|difficulty|irony|tragedy|pity|shame|consequence|outcome|effect|difference|explanation|cause|drawback|downside|upside|beauty|rub|bottom line|good news|bad news|news|reality|surprise|lesson|answer|consolation|exception|advantage|disadvantage|twist|paradox|oddity|miracle|marvel|wonder|scandal|outrage|horror|mystery|puzzle|coincidence|secret|comfort|achievement|success|failure|merit|fault|weakness|strength|significance|importance|implication|long and the short of it|short of it|state of affairs|position|situation|feature|aspect|characteristic|circumstance|detail|justice|injustice|novelty|joke|sad part|worst|best|first|second|last|certainty|finding|conclusion|verdict|ruling|judgment|judgement|discovery|evidence|proof|sign|confession|admission|statement|testimony|answer|reply|rule|principle|premise|effect|net result|end result|only difference|key|crux|gist|message|moral|legacy|flaw|defect|obstacle|complication|hitch|proviso|thrill|blessing|curse|danger passed|one';
