/** Words by which it is told whether two sentences say the same of what they have in common; lower case, parted by bars. */

/** Verbs that tell no more than that something is, has or comes about: what it is stands in the nouns beside them. */
export const EMPTY_VERBS =
  'do|take place|name as|identify as|know as|take part|occur|happen|come to|stand|number|total|amount|remain|become|seem|appear|count|go|get|locate|situate';

/** Beside what grammar closes: words that tell nothing of their own. */
export const CLOSED_WORDS = 'if|unless|that|which|who|whom|whose|to|not|there|also';

/** Words of which one says the opposite of the other of one thing: two sides a row, words of one side parted by commas. */
export const OPPOSED: readonly string[] = [
  'before|after|since|until,till|in,on,during',
  'above,over|below,beneath,under,underneath',
  'into|out of',
  'inside,within|outside',
  'with|without',
  'to,towards,toward|from',
  'for|against',
  'first|second|third|fourth|fifth|last,final',
  'same|next,following|previous,preceding',
  'elder,older,eldest,oldest|younger,youngest',
  'upper|lower',
  'left|right',
  'early|late',
  'north,northern|south,southern',
  'east,eastern|west,western',
  'male|female',
  'largest,biggest,highest,most|smallest,lowest,fewest,least',
  'best|worst',
  'median|mean,average|minimum|maximum,peak,record',
  'starting,opening|final,closing',
  'more|fewer,less',
  'including|excluding',
  'counting,counted|excluding,omitting',
  'entering|leaving',
  'winning|losing',
  'spring|summer|autumn,fall|winter',
  'morning,dawn|noon,midday|afternoon|evening,dusk,night,midnight',
  'inner|outer',
  'front|back,rear',
  'top|bottom',
  'gross|net',
  'domestic|foreign',
  'civilian|military',
  'imported|exported',
  'home|away',
  'junior|senior',
  'inbound,incoming,arriving|outbound,outgoing,departing',
  'mother,mothers|father,fathers',
  'brother,brothers|sister,sisters',
  'husband,husbands|wife,wives',
  'son,sons|daughter,daughters',
  'men,boys|women,girls',
  'credit|debit',
  'red|blue|green|yellow|black|white|brown|grey,gray|orange|purple|pink',
  'wooden|iron|steel|stone|brick',
  'adult|child',
  'public|private',
  'urban|rural',
  'married|single,unmarried',
  'input|output',
];

/**
 * Deeds of which one undoes, ends or answers the other, and not such as are one deed told from two sides ("bought", "sold"):
 * two sides a row, the verbs and nouns of one side parted by commas.
 */
export const OPPOSED_DEEDS: readonly string[] = [
  'begin,start,commence,launch,beginning|finish,end,complete,conclude,cease,stop,wind up,call off,completion,conclusion',
  'open,inaugurate,opening|close,shut,close down,shut down,closure',
  'impose,introduce,bring in,imposition|lift,ease,revoke,repeal,abolish,scrap,call off,abolition',
  'arrive,land,touch down,arrival|leave,depart,set out,set off,take off,sail,exit,departure',
  'gain|lose,loss',
  'add,create,creation|lose,shed,cut,axe,loss',
  'rise,climb,grow,increase,soar,jump|fall,drop,decline,decrease,plunge,shrink',
  'raise,lift,put up|lower,reduce,cut,slash',
  'hire,recruit,take on,engage|fire,sack,dismiss,lay off,dismissal',
  'join,enter|leave,quit,resign from,withdraw from',
  'appoint,elect,swear in,appointment|dismiss,remove,oust,depose,resign,step down,resignation,dismissal',
  'arrest,detain,jail,imprison,lock up|release,free,let go,acquit',
  'marry,wed,marriage|divorce',
  'bear,birth|die,death',
  'deploy,send in,deployment|withdraw,recall,pull out,withdrawal',
  'build,erect,construct,construction|demolish,raze,pull down,tear down,demolition',
  'found,establish,set up,founding|dissolve,disband,dissolution',
  'accept,acceptance|reject,refuse,turn down,refusal,rejection',
  'approve,approval|reject,rejection',
  'support,back,favour,favor|oppose,resist,opposition',
  'keep,keep on,retain,reinstate,retention,reinstatement|dismiss,sack,fire,remove,oust,drop,dismissal,removal',
  'attend,take part in,join in|boycott,stay away from,miss,skip,walk out',
  'promote,promotion|demote,relegate,relegation',
  'invade,occupy,conquer,invasion|liberate,evacuate,liberation',
  'embark,board|disembark,alight',
  'load|unload',
  'deposit,pay in|withdraw',
  'save,rescue|kill,drown',
  'convict,conviction,find guilty,find … guilty|acquit,clear,exonerate,acquittal,find not guilty',
  'sign,signing|ratify,ratification',
  'become|resign,quit,step down,stand down',
  'bid,offer,bid for|buy,acquire,purchase,take over,snap up,acquisition,takeover',
  'employ|lay off,dismiss,sack,axe,shed,redundant',
  'steal,rob,theft|find,recover,turn up',
  'praise|condemn,denounce',
];

/** Deeds that one does and another has done: who gives does not receive. The verbs of who gives, and of who gets it. */
export const CONVERSE_DEEDS: readonly string[] = [
  'give,award,grant,donate,present,pay,hand,lend|get,receive,win,collect,earn,accept,borrow',
  'sell|buy,acquire,purchase,take over,snap up',
  'take,capture,seize,conquer|fall,surrender,capitulate',
];

/** What is counted: one of a side counts what one of the other does not, though the number be the same. */
export const OPPOSED_COUNTS: readonly string[] = [
  'families,households,couples,pairs,crews,teams,squads,companies,firms|people,persons,residents,inhabitants,men,women,children,villagers,workers,members,soldiers,players',
];

/** Before the date of what a clause tells of. */
export const TIME_PREPOSITIONS = 'in|on|during|throughout|by|before|after|since|until|till';
/** By these a clause tells what was so, and may be so no longer. */
export const FORMER_TIMES =
  'formerly|once|previously|originally|initially|at first|at one time|in the past|back then|in those days|used to|until|till|before|prior to|ahead of|at peak|at height|at zenith|in heyday|in prime|at largest|at biggest|at greatest';
/** Verbs of what is so for a time. */
export const STATE_VERBS =
  'own|hold|employ|run|head|lead|chair|manage|govern|rule|command|occupy|control|cost|cover|comprise|contain|belong to|come to|stand at|amount to|number|total|live|seat|house|serve|operate|charge|earn|pay|weigh|measure|produce|teach|play for|use';
/** Before the name of a place: "in Basel", "near Basel". */
export const PLACE_PREPOSITIONS = 'in|at|near|outside|around';

/** Before a clause that is set against another. */
export const ADVERSATIVES = 'though|although|while|whereas|whilst';

/** Behind a mark or "and", without a verb: how much is told of something else. */
export const REST_WORDS =
  'the rest|the remainder|the remaining|the others|the other half|the balance|none|hardly any|scarcely any|almost none|next to none|few|nothing|barely any';

/** Verbs that are the same whoever of two is their subject. */
export const MUTUAL_VERBS =
  'marry|wed|meet|fight|face|play|join|resemble|divorce|date|border|adjoin|battle|encounter|accompany|oppose|equal|match|kiss|neighbour|include|be|have|become|mean|number|total';

/** What every question has: none of these says what is asked for. */
export const ASKING_WORDS =
  'what|which|who|whom|whose|how|many|much|long|old|often|far|high|when|where|why|day|date|time|year|month|name|names|called|number|and|or|by|on|in|at|to|of|for|from|with|into|than|the|a|an|did|does|do|was|were|is|are|be|been|has|have|had|will|there|it|its|they|their|them|this|that|these|those|all|people|persons|kind|total|altogether|agree';

/** By these a question asks for no more than what somebody or something is called. */
export const NAME_ASKED = 'names?|called|calls?|spel(?:t|led|ling)|known as|who (?:is|was|are|were)';

/** Particles that may make one verb with the word before them: "lifted off", "broke out". */
export const PARTICLES =
  'about|across|along|apart|around|aside|away|back|by|down|forth|forward|in|off|on|out|over|through|to|together|under|up|upon|with';

/** Verbs by which a deed is done that stands in the noun beside them: "carried out the raid". */
export const PERFORMING_VERBS =
  'go|put|reach|hand down|hand|deliver|issue|carry out|carry|conduct|commit|make|hold|stage|perform|give|impose|pass|return|launch|mount|wage|undertake|execute|fight|enact|inflict|suffer|sustain';

/** Verbs that tell what is done only together with their object: "lost their lives", "took the lead". */
export const VERBS_BEFORE_OBJECT = 'take|make|give|lose|have|hold|pay|put|lay|suffer|face|receive|get|meet|cast|host';

/**
 * Verbs and nouns by which news tells one thing, a row each, where no dictionary has them as words of one meaning. Phrases
 * begin with any form of their first word; articles and adverbs may stand in them, and what the verb is done to for "…".
 * What tells only part of it, or what led to it, is no word of the row: who is charged is not convicted.
 */
export const SAME_TELLING: readonly string[] = [
  // Lives.
  'bear|birth|born|birthplace|see light of day|come into world',
  'die|kill|life|lives|death|perish|drown|slay|fatality|lose life|lose lives|cost life|cost lives|claim life|claim lives|cost … lives|cost … life|claim … life|claim … lives|take … lives|breathe last|pass away|meet death|succumb|dead|leave … dead|carry off',
  'execute|execution|put to death|put … to death',
  'bury|burial|grave|tomb|inter|lay to rest|lay … to rest|lie buried|funeral',
  'marry|wed|wedding|marriage|tie knot|exchange vows',
  'live|reside|dwell|inhabit|inhabitant|resident|population|make home|home',
  // War.
  'besiege|siege',
  'take|capture|seize|fall|conquer|overrun|change hands',
  'take prisoner|take captive|take … prisoner|take … captive|capture',
  'surrender|capitulate|capitulation|give up|lay down arms|hand over keys|raise white flag',
  'fight|battle|meet|clash|fighting|do battle|join battle',
  'end|finish|stop|cease|conclude|expire|come to end|come to close|be over',
  'break out|begin|start|erupt|outbreak|onset|get under way|get underway|kick off|open|commence',
  'make peace|sign peace|conclude peace',
  // Who leads.
  'run|head|lead|chair|direct|manage|command|leader|in command|under command|in charge|at head|at helm|captain',
  'take charge|take helm|take reins|take command|take over',
  'found|set up|establish|foundation|founder|come into being|founding',
  'appoint|name|elect|choose|nominate|appointment|pick',
  'elect|return|vote in|win election',
  'take office|swear in|assume office|enter office',
  'resign|quit|step down|stand down|resignation|step aside|relinquish post',
  'crown|coronation',
  'come to throne|take throne|ascend throne|mount throne|succeed to throne|accession|become king|become queen',
  'abdicate|abdication|give up throne|renounce throne|relinquish throne|give up crown',
  // Votes.
  'vote|poll|election|voting|ballot|turnout|turn out|go to polls|go to … polls|head to polls|go to ballot box|cast ballot|cast ballots|cast vote|cast votes|polling day',
  'win|poll|take|secure|receive|capture|obtain',
  'pass|approve|adopt|carry|vote through|approval|passage|give … approval|give approval|give … blessing',
  'reject|vote down|throw out|vote against|defeat|turn down|rejection',
  'support|back|vote for',
  'fall|collapse|bring down',
  // Sport and prizes.
  'win|award|earn|collect|go to|prize|take|receive|lift|clinch|secure|victory|winner|victor|triumph|come first|cross line first|champion|crown champion|win title',
  'finish|cross line|come home|reach finish',
  'score|net|goal|find net',
  'beat|defeat|overcome|knock out|eliminate|see off',
  'attend|attendance|come|go to|come to|turn up|turn out|show up|draw|attract|watch|see|audience|crowd|visitor|spectator|pack|fill',
  'join|take part|participate|participant|take to streets|march|demonstrate|bring … streets|demonstration',
  'seat|hold|accommodate|room for|space for|capacity',
  // Money and firms.
  'buy|sell|acquire|purchase|fetch|sale|takeover|acquisition|take over|snap up|change hands|pay|go for|auction|go under hammer|under hammer|bring|price|transfer',
  'cost|price|charge|pay|set … back|admission|fare',
  'donate|give|hand over|grant|donation|gift|present',
  'invest|put into|put … into|pour into|pour … into|plough … into|sink … into',
  'earn|profit|make|make profit|net',
  'turnover|sales|revenue|takings',
  'employ|workforce|work|employee|staff|give work|payroll|job',
  'shed|lay off|axe|dismiss|redundancy|redundant|let go|let … go|lose job|lose jobs|job loss|job losses|make redundant|make … redundant|lay … off|cut',
  'collapse|fail|go bust|go under|go bankrupt|go to wall|insolvent|insolvency|bankrupt|bankruptcy',
  'owe|debt|debts',
  // Courts and crime.
  'arrest|detain|custody|take into custody|take … into custody|pick up|round up|seize|catch|apprehend|capture',
  'jail|imprison|sentence|sentence to prison|send to prison|send … to prison|send to jail|send … to jail|put behind bars|hand|hand down|get|give|receive',
  'prison|jail|gaol|behind bars',
  'convict|conviction|find guilty|find … guilty|guilty',
  'acquit|acquittal|clear|find not guilty',
  'steal|rob|theft|make off|get away|make off with|get away with|walk off with|take|snatch',
  'rule|find|hold|ruling',
  // Losses and finds.
  'find|discover|discovery|come upon|come across|stumble on|stumble upon|stumble across|happen upon|chance upon|hit upon|turn up|unearth|dig up|locate|bring to light|bring … to light|uncover|spot',
  'recover|bring up|retrieve|pull from|pull out|salvage|raise|bring … up',
  'rescue|save|pluck|pluck from|winch|pull from|bring to safety|bring … to safety|pull … alive|free',
  'disappear|vanish|disappearance|go missing|missing',
  'call off|abandon|give up',
  'bring up|rear|raise',
  // Ruin.
  'collapse|come down|give way|cave in|burst|fall in|breach|fall down',
  'destroy|flatten|level|raze|gut|demolish|wreck|burn down|reduce to ashes|reduce … to ashes|reduce to rubble|burn to ground|go up in flames|wipe out',
  'burn|go up in flames|scorch',
  'sink|go down|founder|capsize',
  'overturn|capsize|roll over|turn over|flip over',
  'crash|come down|plunge',
  'crash|collide|collision|run into|smash into|plough into|hit|strike',
  'derail|derailment|leave rails|leave tracks|come off rails|come off tracks|jump rails|jump tracks',
  'run aground|go aground|strand|ground',
  'catch fire|burst into flames|go up in flames|alight|ablaze',
  'explode|explosion|go off|blow up|detonate|blast',
  'sweep away|carry off|carry away|wash away|sweep … away|carry … away|wash … away',
  'flee|flee home|flee homes|leave home|leave homes|displace|drive from home|drive from homes|drive … from homes|drive … from home|force from homes|force … from homes|force out of homes|force … out of homes|force from home|force … from home|force … out of home',
  'homeless|lose home|lose homes|make … homeless|leave … homeless',
  'evacuate|evacuation|move to safety|take to safety|move … to safety|take … to safety|clear',
  'without power|lose power|power cut|lose electricity|without electricity|cut off power|in dark|knock out power|blackout',
  'lose roof|lose roofs|tear roof|tear roofs|rip roof|rip roofs|blow off roof',
  // Journeys.
  'launch|lift off|blast off|take off|liftoff|go into orbit|put into orbit|put … into orbit|send into space|slide down slipway|go down slipway',
  'depart|set sail|set out|departure|set off|start out|leave|sail|put to sea',
  'arrive|reach|get to|arrival|make port|come into port|put into port',
  'land|touch down|come down|landing|touchdown|set down',
  'climb|ascent|scale|ascend|conquer',
  // Works and openings.
  'open|inaugurate|inauguration|open doors|throw open doors|throw … doors open|open to public|open to traffic|opening|cut ribbon',
  'close|shut|shut down|closure|close doors|shut doors|close gates|shut gates|shut for good|close for good',
  'publish|publication|come out|appear|bring out|go on sale|release|hit shelves',
  'release|come out|open in cinemas|hit cinemas|come to cinemas',
  'premiere|first perform|first night|first stage|first show|first performance',
  'complete|finish|completion',
  'paint|painter|be work of|create',
  'carve|sculpt|sculptor|be work of|create',
  'write|pen|author|be work of|compose|book by',
  'compose|composer|music|score|be work of|write',
  'design|designer|architect|draw plans|to designs|be work of',
  'direct|director|make',
  'invent|inventor|devise|come up with|think up|develop',
  'play|star as|portray|take role|take part of',
  'build|construct|construction|put up|erect',
  'host|venue|hold|stage',
  'base|headquarters|head office|seat|headquarter',
  'come from|hail from|native of|hail',
  // Deals, strikes and laws.
  'sign|signing|signature|signatory|put name|put names|put … name|put … names|put signature|put signatures|set name|set names|conclude',
  'come into force|take effect|effect|force|come into effect|enter into force|go into effect|go into force|come in',
  'agree|reach|strike|conclude',
  'strike|go on strike|on strike|walk out|walkout|down tools|stop work|stoppage|lay down tools',
  // How much, how long.
  'measure|record|register',
  'last|go on|continue|drag on|rage',
  'keep|leave|unchanged|maintain',
  'height|high|tall|rise|elevation|stand',
  'length|long|stretch|span',
  'depth|deep|down',
  'weight|weigh|tip scales|turn scales',
  'area|cover|extend over|spread over|occupy',
  'rain|rainfall|fall',
  'temperature|thermometer|mercury|degree|degrees',
];

/** Nouns that news tells one doer or thing by, and WordNet does not: a row each. */
export const SAME_THING: readonly string[] = [
  'police|policeman|policemen|officer|detective|gendarme|constable',
  'soldier|troop|serviceman|servicemen|trooper',
  'gunman|gunmen|attacker|assailant|shooter|killer',
  'rebel|insurgent|guerrilla|militant|fighter',
  'protester|demonstrator|marcher',
  'worker|employee|staff|labourer|laborer',
  'pupil|student|schoolchild',
  'doctor|physician|medic|surgeon',
  'rescuer|diver|firefighter|lifeguard|coastguard',
  'hospital|clinic|infirmary',
  'court|judge|tribunal|magistrate|bench',
  'government|ministry|cabinet|minister',
  'council|town|city|municipality|mayor',
  'voter|electorate|constituency',
  'party|opposition|coalition',
  'storm|hurricane|cyclone|typhoon|gale',
  'quake|earthquake|tremor',
  'fire|blaze|inferno',
  'crash|collision|accident|pile-up',
  'blast|explosion|bomb|bombing',
  'ship|vessel|boat|ferry|liner',
  'plane|aircraft|airliner|jet|airplane|aeroplane|flight',
  'lorry|truck',
  'coach|bus|minibus',
  'car|vehicle',
  'theatre|playhouse|theater',
  'mine|pit|colliery',
  'castle|fortress|fort',
  'deal|contract|agreement|pact|accord|treaty',
  'scheme|programme|program|plan|project',
  'ban|prohibition|embargo',
  'law|act|statute|bill',
  'home|house|dwelling',
  'club|side|team',
  'union|trade union',
  'fee|price|sum',
  'share|stock',
];

/** Verbs by which somebody tells how many there are. */
export const COUNTING_VERBS =
  'count|tally|list|report|record|register|estimate|reckon|put|give|note|mention|cite|quote|speak|find|show|tell';
/** Behind a verb, before what it comes of: "died of cholera", "jailed for fraud". */
export const CAUSE_PREPOSITIONS = 'of|from|for|with';
/** Nouns that may stand for another noun or a name, whatever it is. */
export const PLAIN_NOUNS =
  'man|woman|person|people|group|team|body|thing|one|firm|company|organisation|organization|country|state|government|authority|official|side|party|place|site|area|event|incident|number|total|figure|part|member|building|structure|facility|property|vehicle|animal|attack|operation|move|decision|measure|ceremony|meeting|work|system|service|case|result|outcome|step|leader|head|chief|boss|victim|count|tally|survey|census|estimate|study|poll|report|record|list|register|toll';

/** Behind an article, words by which a noun is of another of its sort. */
export const OTHERS =
  'other|another|second|third|fourth|fifth|sixth|seventh|earlier|previous|prior|preceding|later|subsequent|rival|neighbouring|neighboring|sister|similar|separate|alternative|mock|model|toy|virtual|simulated|imaginary|fictional';
/** The same behind a noun. */
export const OTHERS_BEHIND =
  'next door|before it|before that|after it|after that|like it|like this|like that|beside it|next to it|behind it|opposite it|near it|around it|above it|below it';

/** Verbs that are done with an object or without one, so that another thing does it: "the school closed", "closed its pool". */
export const LABILE_VERBS =
  'open|reopen|close|shut|start|begin|end|stop|finish|move|change|sink|burn|break|grow|increase|drop|launch|land|crash|run|split|join|divide|double|halve|explode|blow up|withdraw|pull out|surrender';
/** What they are done with when it is done to the whole: "opened its doors". */
export const OWN_PARTS =
  'door|gate|doors|gates|session|run|life|career|force|forces|troop|troops|army|men|curtain|season|journey|voyage|work|operation|business';

/** Before a noun, by itself or with "of", words by which no more than a part of it is meant: "half the mine". */
export const PARTS_OF =
  'half|part|parts|most|much|some|third|quarter|share|section|portion|bulk|majority|minority|rest|remainder|fraction|one|first|second|last|each';
/** Verbs by which another one is only begun, or done no more. */
export const ASPECT_VERBS = 'begin|start|commence|finish|stop|cease|resume|keep|quit';

/** Behind a length of time, by which it tells how far off something is, and not how long it lasts. */
export const OFFSETS =
  'later|earlier|before|after|ago|hence|afterwards|afterward|beforehand|prior|previously|away|from now|in advance|ahead of';
/** Verbs by which something lasts, whatever it is. */
export const LASTING_VERBS =
  'last|go on|continue|run|drag on|drag|rage|endure|persist|stretch|span|extend|hold|hold out|keep|stay|remain|live|survive|stand|spend|take|need|require|wait|work|serve|be|sit|sleep|rule|reign|go|come|carry on|wear on|cover|occupy|fill|do|have|have been';
