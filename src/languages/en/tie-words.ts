/**
 * Words by which it is told whether a number is of what its sentence says, or of something named beside it: "a mother of
 * [six children] was found". Nouns that are here let a number through; whatever is not here holds it. All words are lower
 * case, nouns in the singular, parted by bars.
 */

/** Before "of": how many or how much there is, or what is made up of so many and no more. */
export const AMOUNT_NOUNS =
  'total|number|figure|sum|area|distance|amount|quantity|count|tally|toll|maximum|minimum|average|majority|minority|half|most|some|rest|remainder|lot|handful|couple|pair|trio|dozen|score|hundred|thousand|million|host|mass|bulk|estimate|peak|record|rate|population|turnout|attendance|membership|workforce|staff|payroll|headcount|crew|team|squad|group|band|gang|party|crowd|throng|family|household|delegation|panel|jury|committee|commission|board|council|cabinet|cast|choir|orchestra|class|cohort|sample|contingent|force|army|fleet|flotilla|convoy|column|caravan|procession|garrison|brigade|battalion|regiment|unit|detachment|herd|flock|pack|shoal|swarm|litter|batch|lot|load|cargo|shipment|consignment|haul|catch|stock|pile|heap|collection|set|series|string|list|row|array|range|chain|network|system|cluster|bunch|stack|round|barrage|salvo|volley|spate|bloc|alliance|coalition|union|league|federation|consortium|syndicate|field|line-up|lineup|minyan|quorum|generation|capacity|casualty|fatality|case|instance|intake';

/** Of a measure: what is measured, or the thing that is made of it by a deal, a court or nature. */
export const MEASURE_NOUNS =
  'height|length|width|depth|breadth|distance|altitude|elevation|radius|diameter|circumference|area|size|volume|weight|mass|density|speed|pace|temperature|heat|pressure|magnitude|intensity|strength|power|output|yield|production|consumption|dose|dosage|concentration|content|level|frequency|range|price|cost|value|worth|fee|fare|toll|rent|tax|levy|duty|tariff|charge|bill|premium|fine|penalty|bail|bond|ransom|reward|bounty|prize|award|grant|subsidy|donation|gift|contribution|pledge|aid|relief|loan|credit|advance|mortgage|debt|deficit|surplus|loss|profit|income|revenue|turnover|earning|sale|takings|proceed|receipt|wage|salary|pay|bonus|pension|allowance|benefit|dividend|payment|payout|deposit|instalment|installment|compensation|damages|damage|settlement|budget|spending|expenditure|outlay|investment|stake|share|capital|fund|funding|reserve|saving|endowment|legacy|inheritance|estate|estimate|bid|offer|deal|contract|order|purchase|transaction|transfer|refund|rebate|discount|saving|cut|rise|increase|decrease|fall|drop|gain|growth|decline|reduction|majority|margin|lead|probability|chance|risk|odds|proportion|percentage|quota|target|limit|ceiling|cap|threshold|minimum|maximum|term|sentence|period|spell|time|duration|span|stretch|interval|delay|wait|stay|stint|career|reign|tenure|mandate|mission|mandate|ban|suspension|truce|ceasefire|strike|notice|warning|pause|break|gap|absence|silence|journey|voyage|trip|flight|walk|hike|march|ride|drive|run|swim|dive|race|leg|lap|trek|crossing|detour|climb|descent|jump|throw|life|lifetime|lifespan|childhood|marriage|war|siege|campaign|trial|hearing|debate|talk|meeting|speech|game|match|season|course|apprenticeship|training|study|research|work|labour|labor|practice|experience|age|supply|delivery|harvest|crop|catch|haul|seizure|cargo|load|shipment|consignment|stock|stockpile|waste|emission|spill|leak|discharge|plan|programme|program|package|scheme|project|initiative|history|warranty|guarantee|lease|visa|licence|license|permit|deadline|extension|exile|captivity|detention|imprisonment|custody|probation|peace|rule|independence|occupation|lockdown|curfew|quarantine|drought|recession|partnership|friendship|relationship|membership';

/** Whoever holds or makes so many: before "of", and by what else it may be told. */
export const HOLDING_NOUNS =
  'mother|father|parent|owner|holder|author|writer|keeper|possessor|grandmother|grandfather|stepfather|stepmother|home|landlord';
export const HOLDING_VERBS = 'have|has|had|own|possess|write|leave';

/** Verbs and words by which a measure is told and nothing else: "cost", "lasted", "two hours late". */
export const LIGHT_VERBS =
  'go on|drag on|rage|cost|last|take|record|register|find|weigh|measure|total|amount|reach|stand|come|run|be|worth|long|high|wide|deep|tall|heavy|late|early|old|thick';
/** Verbs by which it is told what is done with such an amount: "a grant of". */
export const GIVING_VERBS =
  'give|grant|award|receive|pay|spend|raise|set|agree|approve|allocate|earmark|provide|invest|require';

/** Prepositions that behind a noun and before things belong to the noun: "a meal for [300 people]". */
export const NOUN_PREPOSITIONS = 'for|about|against';

/** Before a number, what only colours it: "an astonishing [300]". */
export const COLOURING =
  'next|coming|following|previous|first few|mere|whopping|staggering|astonishing|amazing|record|estimated|full|good|whole|entire|impressive|remarkable|paltry|measly|meagre|modest|massive|huge|vast|great|grand|total|combined|cool|hefty|stunning|shocking|tragic|unlucky|lucky|proud|odd|round|exact|precise|average|maximum|minimum|initial|so-called|further|additional|new|extra|more|last|past|same|very|said|aforementioned|young|old|big|small|large|little|long|short|other|confirmed|reported|official|known|own|unprecedented|historic|heavy|steep|sharp|slim|narrow|bare|scant|solid|healthy|reinforced|strong|short-lived';

/** Adverbs by which a number is of one stretch of time, one place or one count: "initially". */
export const PARTING_ADVERBS =
  'initially|originally|formerly|at first|to begin with|to start with|at the outset|at the start|at the beginning|at one point|at one stage|at one time|at times|in the beginning|temporarily|provisionally|locally|regionally|nominally|on paper|officially|unofficially|seasonally|typically|normally|usually|ordinarily|ideally|previously|for now|for the moment|for the time being|until then|until now|by then|up to then|in theory|in principle|in places|in parts|in part|in some places|in some parts';

/** Words of kin: whoever is somebody's brother is somebody else. */
export const KIN =
  'mother|father|parent|brother|sister|son|daughter|wife|husband|spouse|widow|widower|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|stepfather|stepmother|stepson|stepdaughter|fiancé|fiancée|girlfriend|boyfriend|half-brother|half-sister|ex-wife|ex-husband|father-in-law|mother-in-law|son-in-law|brother-in-law|sister-in-law|godfather|godson|godmother|killer|attacker|accomplice|successor|predecessor|bodyguard|roommate|flatmate';

/** Right before a measure: of so much, of such a worth. */
export const WORTH = 'worth|aged';

/** Nouns of what happens. */
export const HAPPENINGS =
  'ceasefire|truce|armistice|attack|raid|assault|strike|airstrike|bombing|shelling|explosion|blast|fire|blaze|crash|accident|collision|derailment|disaster|tragedy|incident|flood|storm|hurricane|cyclone|typhoon|tornado|eruption|avalanche|landslide|battle|clash|fighting|operation|ambush|massacre|shooting|shipwreck|sinking|capsizing|collapse|stampede|crush|riot|protest|march|rally|demonstration|strike|walkout|ceremony|meeting|summit|talk|session|vote|election|referendum|ballot|runoff|trial|hearing|match|game|final|race|fight|war|siege|rescue|evacuation|search|sweep|crackdown|inspection|auction|sale|deal|exchange|swap|response|retaliation|reply|answer|turn|process|event|case|outbreak|epidemic|pandemic|famine|drought|earthquake|quake|tsunami|conflict|dispute|quarrel|feud|row|debate|argument|controversy|crisis|turmoil|chaos|confusion|unrest|upheaval|negotiation|consultation|campaign|struggle|uprising|revolt|rebellion|coup|invasion|offensive|blockade|gale|squall|tempest|blizzard|heatwave|downpour|hailstorm|mudslide|rockfall|rockslide|cave-in|blackout|outage|panic|brawl|scuffle|melee|skirmish|sortie|heist|robbery|burglary|break-in|shootout|poisoning|leak|spill|parade|festival|concert|carnival|wedding|funeral|feast|banquet|drill|expedition|voyage|crossing|ascent|descent|dive|visit|hunt|harvest|plague|pile-up|wreck|swarm|stabbing|lynching|purge|mutiny|insurrection|putsch|pogrom|advance|retreat|bombardment|barrage|salvo|duel|surgery|transplant|audit|count|recount|census|launch|landing|take-off|takeoff|test|experiment';

/** Fronted phrases that say only when or where the whole is told of, by the noun that they end in. */
export const NEUTRAL_FRONTS =
  // What somebody says or writes.
  'statement|report|letter|interview|speech|address|briefing|conference|press conference|post|tweet|message|email|article|column|book|memoir|diary|filing|ruling|verdict|judgment|judgement|decision|court|opinion|announcement|bulletin|broadcast|video|testimony|document|note|update|release|survey|study|poll|paper|review|census|account|dispatch|' +
  `${HAPPENINGS}|` +
  // When.
  'time|day|night|evening|morning|afternoon|dawn|dusk|noon|midnight|sunrise|sunset|daybreak|nightfall|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|ramadan|' +
  // In which circumstances.
  'rain|snow|fog|mist|wind|weather|heat|cold|dark|darkness|sunshine|daylight|moonlight|front|presence|absence|wake|face|course|midst|light|spite|company|secret|private|public|person|tears|silence|vain|pressure|circumstance|condition|' +
  // How it is told.
  'total|all|fact|addition|sum|short|brief|general|particular|detail|contrast|comparison|end|example|instance|part|result|consequence|effect|surprise|irony|moment|present|now|scene|spot|site|place|once|least|last|first|most|average|practice|theory|principle|reality|truth|view|word|figure|term|number|estimate|count|tally|record|average|heart|hand|other hand|hope|sign|move|bid|attempt|effort|measure|step|support|protest|honour|honor|memory|thing|reason|purpose|duty|task|aim|goal|provision|way|demand';

/** Prepositions by which a phrase always leaves something out: what is told holds of its noun and nothing else. */
export const PARTING_PREPOSITIONS =
  'among|amongst|of|outside|inside|within|beyond|beneath|along|across|without|under|for|before|until|up to|except|north|south|east|west';

/** Adverbs of place by which a sentence opens, and tells of one part of a place. */
export const LOCATIVE_ADVERBS =
  'south|north|east|west|northeast|northwest|southeast|southwest|downstream|upstream|inland|offshore|uphill|downhill|upstairs|downstairs|elsewhere|nearby|abroad|overseas|indoors|outdoors|underground|backstage|downtown|uptown|aft|ashore';

/** Prepositions by which a phrase sets a place or a time, as well as a part of either. */
export const PLACING_PREPOSITIONS =
  'in|on|at|near|around|during|over|through|throughout|from|between|above|below|behind|off|past|inland';

/** Behind a number with "with" before it: who or what is there, or has yet to come. */
export const STANDING_BY =
  'on board|aboard|inside|onboard|in it|in them|to go|left|remaining|to spare|still|missing|dead|killed|injured|wounded|hurt|unaccounted|trapped|feared|reported|confirmed|taken|believed|thought|in favour|in favor|against|voting|abstaining|present|absent|and|homeless|stranded|in hospital|in hand|under|off|ahead|behind|apart|each';

/** Prepositions by which a phrase in front says where alone the rest is told of. */
export const PLACE_FRAMES = 'in|on|among|within|inside|across';
/** Stretches of time, by which a phrase in front tells when it was. */
export const STRETCHES = 'hour|minute|week|month|year|decade|century|season|era|period';
/** Before what is always so, these as well say of what alone it is. */
export const STATE_FRAMES = 'at|for|under';
/** Phrases that do the same. */
export const FRAMING_PHRASES =
  'as far as|so far as|insofar as|in so far as|when it comes to|in terms of|with regard to|with respect to|as regards|in the case of|from the point of view of|for the purposes of';
/** Behind a statement of what is always so: what follows says where, when or for whom alone it is. */
export const LIMITING_CONNECTIVES =
  'in|on|at|for|among|within|under|inside|across|until|till|when|whenever|while|where|wherever|unless|if|outside|during|between|without|except|above|below';
/** Behind a statement of all or none: what is left out of it follows, or stands before. */
export const EXCEPTING =
  'save|save for|bar|barring|except|except for|excepting|apart from|aside from|other than|but for|with the exception of|excluding|minus|not counting|not including|leaving out';
export const EXCEPTED = 'excepted|excluded|aside|apart|notwithstanding';
/** Beside names that are some of those that there are. */
export const EXAMPLES =
  'such as|like|including|among others|amongst others|among them|amongst them|for instance|for example|to name a few|to name but a few|to name only a few|and others|and so on|say|notably|especially|particularly|in particular|not least|e.g.';

/** By these an answer stands under a reserve, which the noun behind them names. */
export const RESERVES =
  'subject to|pending|contingent on|contingent upon|conditional on|conditional upon|dependent on|dependent upon|depending on|depending upon|barring|failing';
/** What something may be subject to and stand all the same. */
export const LIABILITIES =
  'tax|taxes|taxation|vat|duty|duties|tariff|tariffs|levy|interest|sanctions|attack|attacks|abuse|arrest|criticism|scrutiny|law|laws|rules|regulation|regulations|copyright|gravity|embargo|fines|blackmail|raids|harassment';
/** Behind an amount, how it stands to what there is: owed, lacking, ahead. */
export const STANDINGS =
  'short|missing|left|left over|remaining|saved|lost|owed|owing|unpaid|overdue|unclaimed|at risk|at stake|in danger|in debt|in the red|in the black|in arrears|in savings|in losses|in cuts|in fines|in damages|in debts|in profit|in profits|in credit|in hand|in deficit|in surplus|in kind|in gold|in shares|in stock|to spare|to go|to come|to be|too many|too few|too much|too little|ahead|behind|late|early|apart|squared|cubed|square|adrift|clear|overboard|underweight|overweight|below sea level|below ground|under water|underwater|underground|below zero|below freezing|below average|above average|below normal|above normal';
/** Before a possessive ending and a number, what only says when: "last year's 900 members". */
export const POSSESSED_TIMES =
  'today|yesterday|tomorrow|tonight|now|minute|hour|day|night|week|weekend|month|quarter|season|year|decade|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|world|it|that|there|he|she|who|what|where|here|let';

/** Adverbs by which something is done not once, not for good or not wholly. */
export const REPEATING_ADVERBS =
  'again|once more|temporarily|provisionally|partly|partially|in part|for a time|for a while|for the second time|for the third time|for the last time|for the final time';
