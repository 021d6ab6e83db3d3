/** Who says what nobody should take on trust: what such a subject says, puts or names is doubted. */
export const UNTRUSTED =
  'critic|campaigner|activist|sceptic|skeptic|detractor|opponent|rival|prosecutor|plaintiff|claimant|accuser|complainant|lobbyist|propagandist|agitator|rebel|insurgent|separatist|militant|gossip|rumour-monger|cynic|wag|wit|pundit|bookmaker|bookie|tipster|gambler|punter|speculator|astrologer|psychic|clairvoyant|fortune-teller|palm-reader|soothsayer|oracle|seer|prophet|conspiracy theorist|theorist|troll|bot|internet user|blogger|tabloid|whistleblower|defector|informant|informer|insider|source|apologist|admirer|devotee|zealot|loyalist|sympathiser|sympathizer|partisan|die-hard|alarmist|naysayer|storyteller|balladeer|bard|myth-maker|hagiographer|chronicler|satirist|comedian|comic|parodist|humorist|humourist|clown|jester|hacker|spin doctor|hustler|tout|kidnapper|captor|hostage-taker|terrorist|extremist|guerrilla|warlord|spiritualist|faith healer|dowser|ufologist|numerologist|mystic|crank|doomsayer|doom-monger|scaremonger|scandalmonger|anonymous caller|anonymous source|unnamed source|unnamed official|anonymous official|online sleuth|armchair detective|armchair general|amateur sleuth|poison pen|ex-wife|ex-husband|stalker|defence|defense|prosecution|suspect|defendant|caller|indictment|charge sheet|lawsuit|complaint|brochure|prospectus|manifesto|advertisement|advert|billboard|flyer|slogan|chain letter|meme|publicist|estate agent';

/** Who makes up what he says: it is not so, whatever he says. */
export const FEIGNING =
  'hoaxer|prankster|impostor|imposter|forger|counterfeiter|fantasist|liar|fabulist|charlatan|quack|conman|con man|trickster|fraudster|scammer|swindler|perjurer|con artist|catfish|hoax caller|prank caller|spoofer|phisher|mountebank|faker';

/** Who is made up himself: what he says holds in his story. */
export const MADE_UP = 'narrator|protagonist|antagonist|antihero|character|hero of the novel|heroine of the novel';

/** Subjects that reckon, dream or hand down what they put, name or date. */
export const RECKONINGS =
  'back-of-the-envelope sum|rough sum|rumour|rumor|legend|tradition|folklore|lore|myth|gossip|hearsay|conventional wisdom|popular belief|superstition|suspicion|speculation|guesswork|conjecture|estimate|estimation|guess|calculation|back-of-the-envelope calculation|extrapolation|projection|forecast|prediction|model|simulation|horoscope|prophecy|oracle|theory|hypothesis|consensus|received wisdom|popular imagination|oral history|oral tradition|hagiography|ballad|saga|disputed entry|anonymous letter|unsigned letter|unsigned note|graffito|graffiti|tip-off|anonymous tip|smart money|betting|bookmakers|early returns|early results|partial returns|partial results|partial count|exit poll|best guess|local lore|village lore|family lore|folk memory|folk tale|hunch';
/** Verbs by which a reckoning attributes something. */
export const ATTRIBUTING_VERBS =
  'put|place|give|name|credit|have|date|point|fall|set|locate|identify|call|make|attribute|ascribe|assign|link|connect|tie|say|claim|hold|tell|speak|speak of|suggest|indicate|imply|favour|favor|go|centre|center|settle|yield|run|associate|blame|accuse|lean|come|maintain|assert|insist|count|reckon|add|arrive';

/** Nouns of which it may be said that they are that something is so: what is said of them so is so. */
export const SUCH_IS =
  'reason|trouble|problem|upshot|result|fact|truth|point|thing|catch|snag|difficulty|irony|tragedy|pity|shame|consequence|outcome|effect|difference|explanation|cause|drawback|downside|upside|beauty|rub|bottom line|good news|bad news|news|reality|surprise|lesson|answer|consolation|exception|advantage|disadvantage|twist|paradox|oddity|miracle|marvel|wonder|scandal|outrage|horror|mystery|puzzle|coincidence|secret|comfort|achievement|success|failure|merit|fault|weakness|strength|significance|importance|implication|long and the short of it|short of it|state of affairs|position|situation|feature|aspect|characteristic|circumstance|detail|justice|injustice|novelty|joke|sad part|worst|best|first|second|last|certainty|finding|conclusion|verdict|ruling|judgment|judgement|discovery|evidence|proof|sign|confession|admission|statement|testimony|answer|reply|rule|principle|premise|effect|net result|end result|only difference|key|crux|gist|message|moral|legacy|flaw|defect|obstacle|complication|hitch|proviso|thrill|blessing|curse|danger passed|one';

/** Participles and adjectives of what was made to deceive, and what tells something: what it tells is made up. */
export const FORGED =
  'forged|doctored|faked|fake|photoshopped|counterfeit|falsified|manipulated|tampered|spoofed|bogus|cooked|fraudulent|planted|fabricated|phoney|phony|altered|backdated';
/** Words before such a thing by which nobody should rely on it. */
export const MISTRUSTED =
  'retracted|disputed|discredited|unverified|unconfirmed|anonymous|unsigned|contested|dubious|unreliable|superseded|withdrawn|outdated|debunked|unsourced|draft|deleted|unpublished|flawed|disowned';
export const TELLING_THINGS =
  'study|letter|note|deed|document|paper|screenshot|photo|photograph|image|picture|video|clip|footage|recording|tape|transcript|memo|email|e-mail|message|tweet|post|page|website|site|account|article|headline|caption|leaflet|pamphlet|poster|press release|release|bulletin|statement|report|certificate|passport|licence|license|diploma|degree|diary|journal|log|ledger|book|books|invoice|receipt|cheque|check|bill|contract|will|charter|manuscript|map|chart|graph|table|poll|survey|ballot|record|register|list|return|figures|data|statistics|results|reading|entry|inscription|label|signature|quote|quotation|story|news|claim';

/** Nouns by which a statement is somebody's, behind a possessive: "was the prosecution's case". */
export const HELD_BY =
  'case|line|version|argument|story|position|hope|fear|dream|boast|thesis|submission|plea|contention|claim|theory|view|reading|guess|estimate|reckoning|verdict on himself';

/** What somebody reckons, tells or charges: what stands "by his reckoning", "under this theory" is no more than that. */
export const ACCOUNTS =
  'reckoning|estimate|estimation|guess|guesstimate|calculation|telling|version|theory|hypothesis|assumption|premise|supposition|presumption|reading|interpretation|projection|forecast|prediction|legend|tradition|rumour|rumor|claim|charge|indictment|allegation|complaint|accusation|lawsuit|story|tale|myth|lore|hearsay|gossip|conjecture|surmise|speculation|say-so|account|imagination|fantasy|nightmare|dream|timeline|universe|prophecy|belief|superstition|extrapolation|scenario|horoscope|grapevine|recollection|figuring|lights|logic|model|simulation|most likely case|fairy tale|fiction|fable|ballad|propaganda|manifesto|brochure|prospectus|business plan';
/** Prepositions before an account; the second list only for what is told. */
export const BY_ACCOUNT =
  'by|on|under|according to|going by|judging by|judging from|to judge by|to judge from|to go by|per|as per|following|in line with|consistent with|from';
export const IN_ACCOUNT =
  'story|tale|version|telling|myth|legend|tradition|theory|imagination|fantasy|dream|nightmare|timeline|universe|reading|interpretation|allegation|complaint|lawsuit|indictment|claim|propaganda|manifesto|brochure|prospectus|fable|ballad|scenario';
/** Participles at the head of a sentence by which what follows is only reckoned or supposed. */
export const RECKONING_HEADS =
  'extrapolating|guessing|speculating|presuming|hypothesising|hypothesizing|supposing|assuming|imagining|estimating|guesstimating|projecting|predicting|fantasising|fantasizing|joking|dreaming';
/** Words by which a condition asks no more than whether a source is right. */
export const RELIABILITY =
  'right|correct|true|accurate|trusted|believed|credited|reliable|complete|credible|to go by|be trusted|be believed|be credited|to be believed|believe|trust|authentic|genuine|honest|sound|truthful|hold|holds|stand up|stands up|exact|up to date|mistaken|wrong|lying|any guide|any indication|any judge|anything to go by|a guide|any yardstick|any measure|any clue|any pointer|worth anything|worth the paper';
/** Verbs by which such a speaker says a clause, who may well confirm or admit it too; what they do to a thing says nothing. */
export const SPEAKING_VERBS =
  'say|tell|report|announce|write|state|declare|put|give|add|phone|ring|speak|warn|explain|remark|post|tweet|shout|swear|insist|have';
/** Verbs by which such a speaker names somebody or something for what he takes it for. */
export const TIPPING_VERBS =
  'tip|fancy|predict|expect|forecast|credit|finger|suspect|reckon|rate|whisper|imagine|envisage|foresee|swear by';
/** "To hear him tell it", "as he remembers it"; "as the judge put it" reports no more than that. */
export const TELLING_IT_VERBS = 'tell|see|remember|recall|spin';
/** "What he was pleased to call 3,000 fans". */
export const TERMING_VERBS =
  'call|term|style|bill|describe|advertise|tout|bruit|dub|label|market|present|pass|represent|claim';
/** Of these and others, verbs that tell what their object is, and those that do so with a word behind it: "put the dead at". */
export const REPORTING_VERBS = 'report|announce|state|declare|name|list|quote|date';
export const PUTTING_VERBS = 'put at|give as|put as|place at|set at|tell of|speak of|warn of|have at';
/** Verbs by which a text tells something. */
export const TEXT_VERBS =
  'say|state|give|name|bear|carry|show|date|claim|list|certify|record|attribute|purport|depict|report|announce|declare|tell|quote|indicate|suggest';
