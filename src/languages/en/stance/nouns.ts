import type { PredicateRow } from '../../stance-words.ts';

/** Nouns that govern a clause or a phrase, in the singular unless they have none. */
export const NOUNS: readonly PredicateRow[] = [
  {
    effect: 'presumes',
    takes: 'clause',
    words: 'fact|shame|pity|scandal|tragedy|coincidence|knowledge|realisation|realization',
  },
  {
    effect: 'says',
    takes: 'clause prep of',
    words:
      'statement|tweet|post|message|leaflet|placard|pamphlet|poster|caption|headline|blog|email|e-mail|memo|announcement|news|admission|acknowledgement|confession|confirmation|finding|conclusion|evidence|proof|testimony|record|reminder|message|revelation|declaration|account|assurance',
  },
  {
    effect: 'alleges',
    takes: 'clause prep of',
    words:
      'tradition|sign|indication|trace|hint|reason to believe|reason to think|reason to suppose|ground for believing|claim|allegation|accusation|rumour|rumor|report|suggestion|speculation|assertion|contention|hearsay|gossip|complaint|insinuation|whisper|hunch|superstition|conceit|premise|pretext|lore|gut feeling|feeling|conviction|faith|inkling|foreboding|premonition|prophecy|doctrine|dogma|stereotype|cliche|mantra|slogan|placard|smear|innuendo|excuse|caricature|conspiracy|prejudice|presumption|surmise|inference|instinct|guess|intuition|rumbling|anecdote|folklore|yarn|murmur|suspicion|assumption|belief|theory|notion|impression|hypothesis|supposition|fear|conjecture|estimate|charge|legend|talk',
  },
  {
    effect: 'alleges',
    takes: 'clause',
    words: 'story|tale|word|idea|view|opinion|thought|argument|charge|line|version|narrative',
  },
  { effect: 'verifies', takes: 'clause', words: 'case' },
  {
    effect: 'carries',
    takes: 'to',
    words:
      'good sense|sense|courage|audacity|temerity|nerve|cheek|gall|decency|grace|misfortune|honour|honor|luck|bad luck|good luck|good fortune|foresight|guts|impudence|effrontery|kindness|generosity',
  },
  {
    effect: 'carries',
    takes: 'of prep',
    words:
      'habit|practice|custom|result|effect|cost|act|process|experience|memory|course|method|pleasure|crime|distinction|task of|honour|honor|record|history|success|effect|job of|business|side effect|outcome|art|guilt|credit|feat|achievement|technique|price|routine|tradition|privilege|trauma|shock|thrill|joy|shame|satisfaction|pride|relief|benefit|merit|reward|punishment|conviction for|sentence for|fine|penalty for|prize for|award for|medal for|fame for|praise for|thanks|responsibility for|blame for|reputation for|compensation for|role in|hand in|part in|share in|involvement in|success in|skill in|skill at|difficulty in|difficulty|trouble|experience in|profit from|proceeds from|income from|money from|revenue from|gain from|earnings from|point in|sense in|fun in|luck in',
  },
  {
    effect: 'rejects',
    takes: 'clause prep of',
    words: 'denial|retraction|rejection|rebuttal|refutation|dismissal|repudiation|disavowal|disproof',
  },
  {
    effect: 'feigns',
    takes: 'clause prep of',
    words:
      'myth|lie|hoax|falsehood|fiction|fabrication|canard|misconception|fallacy|fantasy|untruth|fake news|propaganda|disinformation|misinformation|delusion|pretence|pretense|illusion|conspiracy theory|invention|misreport|dream|fairy tale|old wives tale|urban legend',
  },
  {
    effect: 'wavers',
    takes: 'clause prep of',
    words: 'doubt|uncertainty|scepticism|skepticism|disbelief|hesitation|misgiving',
  },
  {
    effect: 'feigns',
    takes: 'telling clause',
    words:
      'exaggeration|overstatement|understatement|oversimplification|stretch|mistake|error|slander|libel|nonsense|slur|travesty|calumny|blunder',
  },
  {
    effect: 'reverses',
    takes: 'to prep of',
    words: 'failure|lack|absence|inability|impossibility|prevention|avoidance|cancellation|neglect|want of',
  },
  // Who or what is wanted, tipped or suspected to be it is not it yet.
  {
    effect: 'intends',
    takes: 'figure',
    words:
      'target|goal|quota|objective|ambition|aim|bid|offer|asking price|guide price|threat|hope|forecast|projection|expectation|prediction|proposal|plan|pledge|promise|target date|target year|due date|launch window|launch date|release date|delivery date|completion date|opening date|estimated time of arrival',
  },
  {
    effect: 'intends',
    takes: 'identity',
    words:
      'frontrunner|front-runner|front runner|favourite|favorite|nominee|candidate|contender|hopeful|heir apparent|heir presumptive|crown prince|successor-designate|president-elect|preferred bidder|preferred site|preferred candidate|first choice|proposed successor|understudy|target price',
  },
  {
    effect: 'hedges',
    takes: 'figure identity',
    words:
      'prime suspect|chief suspect|main suspect|number one suspect|likely culprit|best guess|rough guess|guess|best bet|safest bet|rumour|rumor|supposition|speculation|suspicion|allegation|traditional date|conventional date|traditional site|traditional author|traditional founder|traditional birthplace|received date|provisional date|working assumption|going theory|leading theory|rough estimate|back-of-the-envelope estimate|fear|best stab|best shot|ballpark figure|ballpark estimate|working figure|working estimate|placeholder|educated guess|informed guess|wild guess|hunch|gut feeling|best estimate|early estimate|initial estimate|legendary site',
  },
  { effect: 'refuses', takes: 'to', words: 'refusal|reluctance|unwillingness|opposition|objection' },
  {
    effect: 'intends',
    takes: 'to prep of clause',
    words:
      'licence|license|permit|permission|clearance|go-ahead|green light|authorisation|authorization|warrant|need|appetite|petition|approval|wherewithal|plan|intention|intent|hope|promise|pledge|vow|threat|offer|proposal|bid|aim|goal|target|ambition|desire|wish|demand|call|request|order|appeal|proposition|expectation|forecast|prediction|projection|prospect|willingness|readiness|purpose|view|scheme|plot|dream|recommendation|invitation|instruction|obligation|duty|option|motion|draft',
  },
  {
    effect: 'intends',
    takes: 'object amount ing',
    words:
      'authority for|mandate for|tender for|budget for|quota for|capacity for|room for|space for|seating for|parking for|accommodation for|shelter for|berthing for|contract for|place for|seat for|berth for|bed for|provision for|slot for|allowance for|funding for|money for|invitation for|invitation to tender for',
  },
  {
    effect: 'intends',
    takes: 'to',
    words:
      'authority|mandate|tender|budget|quota|capacity|room|space|contract|power|opportunity|freedom|provision|slot|allowance|vote|bill|law|means|right|funding|fund|money|ability|task force|team|committee|fight|race|rush|reason|way|method|technique|tool|device|machine|weapon|drug|measure|step|move',
  },
  {
    effect: 'schedules',
    takes: 'to prep of',
    words:
      'decision|agreement|deal|commitment|undertaking|arrangement|guarantee|deadline|resolution|schedule|timetable',
  },
  {
    effect: 'attempts',
    takes: 'to prep',
    words: 'attempt|effort|struggle|try|endeavour|endeavor|push|drive|fight|battle',
  },
  {
    effect: 'hedges',
    takes: 'clause prep of to',
    words: 'possibility|probability|spectre|specter|prospect|likelihood|chance|risk|danger|odds|potential',
  },
  { effect: 'opens', takes: 'clause prep of', words: 'question|issue|debate|scenario|hypothetical' },
];

/**
 * Nouns for what somebody says or for a figure: a word of truth behind them is about what they hold, and "the claim" behind
 * a clause is that clause.
 */
export const STATEMENT_NOUNS =
  'statement|tweet|post|message|leaflet|placard|pamphlet|poster|caption|headline|blog|email|e-mail|memo|announcement|news|claim|allegation|accusation|rumour|rumor|report|suggestion|speculation|assertion|contention|assumption|belief|theory|notion|idea|impression|hypothesis|story|tale|account|version|figure|number|toll|tally|count|total|estimate|sum|amount|percentage|date|charge|information|testimony|confession|finding|conclusion|evidence|narrative|article|reporting|coverage|dispatch|assessment|view|suspicion|fear|talk|myth|legend|lie|hoax|denial|quote|quotation|remark|comment|footage|image|picture|video|argument|prediction|forecast|declaration|attribution|identification|comparison|calculation|statistic|data|description|word|thing|matter|post|tweet|accounting|label|name|spelling|title';

/** Nouns for what was to come: what is dropped of it does not. */
export const PLAN_NOUNS =
  'plan|proposal|bid|meeting|talks|summit|signing|vote|election|launch|opening|trial|hearing|visit|trip|match|game|concert|festival|wedding|ceremony|session|debate|deployment|withdrawal|deal|sale|purchase|merger|strike|march|rally|protest|event|conference|release|exchange|handover|attack|offensive|operation|negotiation|referendum|poll|project|order|contract|appointment|pact|treaty|agreement|ceasefire|truce|payment|delivery|transfer|flight|tour|race|execution|test|exercise|idea|scheme|plot';

/** Of these, what somebody makes, whatever becomes of it: the day of a bid is the day on which it was made. */
export const MADE_NOUNS = 'bid|proposal|plan|plot|scheme|idea|attempt|offer|motion|appeal|challenge|effort';

/** Nouns for what others do for somebody who finds something out, behind "with". */
export const HELP_NOUNS = 'help|aid|assistance|support|backing|advice|guidance|cooperation|co-operation';

/** Nouns for what is done or happens to what is counted behind "of", beside those told by their ending. */
export const EVENT_NOUNS =
  'death|killing|murder|loss|release|sale|purchase|transfer|use|return|sending|hiring|sacking|firing|arrest|attack|theft|slaughter|rescue|escape|seizure|capture|supply|import|export|delivery|handover|withdrawal|removal|dismissal|burial|transport|drowning|shooting|collapse|closure|culling|cull|building|opening|signing|sinking|bombing|shelling|landing|housing|training|funding|freeing|jailing|hanging|felling|planting|spread|launch|dispatch|despatch|presence|influx|exodus|departure|arrival|entry|exit|exchange|swap|call-up|draft|repair|sacrifice|massacre|kidnap|kidnapping|abduction|disposal|reshuffle|merger|split|shutdown|breach|leak|theft|robbery|burning|razing|storming|gift|grant|award|payment|offer|hire|rental|lease|conquest|overthrow|survival|torture|rape|sale';

/** Nouns for what is told by nobody who answers for it. */
export const HEARSAY =
  'rumour|rumor|legend|lore|folklore|gossip|hearsay|tale|yarn|whisper|superstition|anecdote|prophecy|dogma|stereotype|slogan|placard|innuendo|caricature|conspiracy|myth';

/** Nouns and adjectives that call a thing false. */
export const FALSITY =
  'false|untrue|wrong|incorrect|inaccurate|mistaken|erroneous|fictitious|fictional|bogus|fake|fabricated|invented|baseless|groundless|unfounded|absurd|ludicrous|ridiculous|laughable|preposterous|impossible|inconceivable|unthinkable|misleading|exaggerated|inflated|overstated|overblown|untenable|discredited|debunked|disproved|disproven|refuted|spurious|phoney|phony|concocted|nonsensical|far-fetched|farfetched|wide of the mark|off the mark|without foundation|without basis|without merit|without substance|devoid of truth|nonsense|rubbish|propaganda|fake news|fiction|pure fiction|pure invention|a lie|a fib|a whopper|a ruse|a bluff|a sham|a con|a scam|eyewash|a tall story|a myth|a hoax|a fabrication|an invention|an exaggeration|a falsehood|an untruth|a mistake|an error|a fiction|a fantasy|a fairy tale|a misunderstanding|a canard|a delusion|a joke|a forgery|a misprint|a slip|a slip of the pen|a slip of the tongue|a clerical error|a typo|a slander|a smear|a figment|lies|fantasy|disinformation|misinformation|baloney|hogwash|garbage|hot air|out of the question|not so|not the case|no such thing|outdated|out of date|obsolete|too high|too low|off|a mistranslation|incredible|implausible|unreliable|hyperbole|trash|bunk|invalid|counterfeit|made up|made-up|an april fool|an april fools|an april fool joke|trumped-up|misreported|misstated|fanciful|mythical|imaginary|apocryphal|slanderous|defamatory|nonexistent|non-existent|never true|no basis|no foundation|no merit|no substance|no truth|no grounds';

/** Adjectives and nouns that say that a thing is true. */
export const TRUTH =
  'true|correct|accurate|right|confirmed|verified|genuine|authentic|well-founded|justified|a fact|official|proven|reliable|undisputed|the case|the truth|beyond doubt|beyond dispute|indisputable|undeniable|certain';

/** Adjectives and participles that leave a thing unproved. */
export const UNPROVED =
  'unconfirmed|unverified|uncorroborated|unsubstantiated|unproven|unproved|unsupported|disputed|contested|questionable|dubious|doubtful|debatable|controversial|uncertain|provisional|tentative|preliminary|unofficial|unclear|unknown|suspect|contentious|speculative|hypothetical|open to doubt|open to question|open to dispute|in doubt|in dispute|in question|estimate|an estimate|a guess|a rough guess|a rumour|a rumor|rumours|rumors|hearsay|speculation|guesswork|a claim|an allegation|arguable|estimated|alleged|reported|purported|supposed|rumoured|rumored|possible|probable|likely|unlikely|improbable|ambiguous|a theory';
