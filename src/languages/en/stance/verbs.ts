import type { PredicateRow } from '../../stance-words.ts';

/**
 * Verbs that govern a clause or a phrase, by what they make of it. Base forms, words parted by a bar; of several words the
 * first is inflected, and articles may stand between them.
 */
export const VERBS: readonly PredicateRow[] = [
  {
    effect: 'presumes',
    takes: 'clause',
    words:
      'know|realise|realize|regret|learn|notice|remember|recall|forget|recognise|recognize|overlook|ignore|conceal|hide|lament|deplore|welcome|celebrate|resent|mourn|reveal|disclose|discover|find out|surprise|shock|matter|mind|rejoice|marvel|note|point out|grasp|appreciate|be aware|be unaware|lose sight of',
  },
  {
    effect: 'says',
    takes: 'clause noun',
    words:
      'complain|introduce|point to|say|state|report|announce|declare|confirm|recount|remark|observe|comment|reply|respond|answer|cite|record|register|chronicle|log|list|specify|stipulate|signal|proclaim|pronounce|teach|tell|certify|reiterate|repeat|reaffirm|affirm|avow|attest to|vow that it had|underline|underscore|highlight|spell out|make clear|make plain|make known|make it clear|make it plain|bring home|drive home|bear witness|let slip|let it be known|let it be known|go to show|serve to show|come to light|emerge|transpire|turn out|follow|happen|come out|ensure|see to it|make sure|mean|remind|assure|notify|advise|brief|alert|inform|accept|agree that|allow that|grant that|own up|perceive|sense|feel sure|discern|ascertain|deduce|infer|reason|judge|conclude|calculate|measure|estimate that|reckon up|volunteer that|pledge that it had|post|tweet|write|type|telegraph|wire|cable|phone in|broadcast|publish|print|quote|narrate|describe how|illustrate|exemplify|evidence|betray|bespeak|testify to|swear|depose|note down|jot down|rule that|hold that|decree|ordain|legislate|lay down|provide|set out|set forth|stand|result|cause|so happen|show|prove|demonstrate|establish|verify|corroborate|substantiate|indicate|find|conclude|write|add|explain|admit|acknowledge|concede|confess|mention|stress|emphasise|emphasize|insist|maintain|argue|contend|testify|warn|inform|tell|document|assert|certify|attest|determine|prove|recount|relate|agree that|hear|read|see|detect|trace|back up|bear out|swear that|vouch|guarantee that',
  },
  {
    effect: 'alleges',
    takes: 'clause to noun amount object',
    words:
      'claim|allege|purport|profess|have it|swear blind|let on|spread the word|put about|make out|bandy about|float|moot|tout|spin',
  },
  { effect: 'alleges', takes: 'prep of', words: 'accuse|charge|suspect|indict|boast|brag|gossip|whisper|complain' },
  // An inscription is passed on, whatever became of what it is on.
  { effect: 'alleges', takes: 'amount object', words: 'bear date|carry date|bear the date|carry the date' },
  {
    effect: 'alleges',
    takes: 'clause',
    words: 'imply|insinuate|hint|speculate|gossip|whisper|boast|brag|rumour|rumor|suggest|theorise|theorize',
  },
  {
    effect: 'alleges',
    takes: 'clause to state',
    words: 'say|report|rumour|rumor|tell|hear|understand|describe as',
    voice: 'passive',
  },
  {
    effect: 'entails',
    takes: 'to prep',
    words:
      'force|make|compel|know|find|show|see|prove|confirm|reveal|discover|leave|drive|prompt|lead|move|use|goad|reduce|bring|catch|jail|fine|convict|sentence for|fire for|sack for|praise|thank|blame|deploy|rush|airlift|call in|bring in|send in|need',
    voice: 'passive',
  },
  { effect: 'alleges', takes: 'clause', words: 'hold|have' },
  {
    effect: 'alleges',
    takes: 'noun',
    words:
      'question|query|cast doubt on|throw doubt on|raise doubt about|raise doubts about|call into question|be sceptical of|be skeptical of|express doubt about|express doubts about',
  },
  {
    effect: 'supposes',
    takes: 'clause to noun',
    words: 'suppose|assume|presume|guess|suspect|fear|surmise|conjecture|estimate|calculate|gather|worry',
  },
  {
    effect: 'supposes',
    takes: 'clause to noun',
    isOwn: true,
    words: 'think|believe|reckon|consider|deem|feel|trust',
  },
  {
    effect: 'supposes',
    takes: 'clause to state prep amount noun',
    words: 'think|believe|suppose|assume|presume|guess|reckon|suspect|fear|estimate|consider|deem|tip',
    voice: 'passive',
  },
  { effect: 'supposes', takes: 'clause to', words: 'seem|appear|look as if|look as though|look like' },
  { effect: 'wavers', takes: 'clause noun', words: 'doubt|disbelieve' },
  { effect: 'wavers', takes: 'to prep ing', words: 'hesitate|dither|think twice about|hold off' },
  {
    effect: 'rejects',
    takes: 'clause ing noun to',
    words:
      'deny|reject|dismiss|overturn|exclude|discard|give short shrift to|give lie to|take issue with|throw cold water on|nail|explode|nix|scotch|pooh-pooh|bat away|swat away|refute|rebut|dispute|disprove|debunk|repudiate|contradict|discredit|disavow|disown|gainsay|negate|contest|challenge|quash|rubbish|deride|ridicule|scorn|rule out|scoff at|pour scorn on|pour cold water on|shoot down|brush off|brush aside|wave away|wave aside|laugh off|laugh at|discount|play down|give the lie to|put paid to|hit back at|push back on|push back against|condemn as|denounce as|explode|demolish|disagree|object|protest against|belie|knock down|expose as|unmask as|exclude that|rail against|bristle at|sneer at|trash|slam as|blast as|decry as',
  },
  {
    effect: 'reverses',
    takes: 'to',
    words:
      'fail|forget|neglect|omit|cease|stop short|fall short|miss chance|miss opportunity|lose chance|lose opportunity|waste chance|waste opportunity|lack nerve|lack courage|lack means|lack money|lack strength|lack power|lack will|lack time|pass up chance|pass up opportunity|turn down chance|turn down offer|turn down invitation|forgo chance|forgo opportunity|give up plan|give up plans|give up hope',
  },
  {
    effect: 'reverses',
    takes: 'prep ing of event',
    words:
      'acquit|clear of|exonerate|absolve|exculpate|come close|come near|come perilously close|come dangerously close|come within an ace|come within a whisker|come within an inch|come within inches|come within a hair|come within a hairsbreadth|come within minutes|come within seconds|come within a vote|get nowhere near|come nowhere near|get close|stop shy|fall shy',
  },
  {
    effect: 'reverses',
    takes: 'state',
    words:
      'fall through|fall apart|come to nothing|come to naught|come to grief|collapse|break down|founder|fail|misfire|fizzle out|go awry',
  },
  {
    effect: 'reverses',
    takes: 'prep ing',
    words:
      'refrain|abstain|desist|stop short|fall short|shy away|shrink|hold back|back out|pull out|draw back|keep|prevent|stop|deter|bar|ban|prohibit|block|dissuade|discourage|hinder|save|spare|restrain|disqualify|exclude|exempt|fail',
  },
  {
    effect: 'reverses',
    takes: 'ing event',
    words:
      'avoid|escape|avert|just miss|dodge|eschew|preclude|prevent|forgo|skip|stop|quit|cease|halt|forbid|prohibit|give up|miss|evade',
  },
  { effect: 'reverses', takes: 'to', words: 'forbid' },
  {
    effect: 'reverses',
    takes: 'object',
    words:
      'postpone from|delay from|put off from|reschedule from|move from|push back from|bring forward from|adjourn from|shift from|change from',
  },
  {
    effect: 'reverses',
    takes: 'noun event ing',
    words:
      'put off|call off|hold off|leave off|cancel|obviate|frustrate|stymie|nip in the bud|ward off|head off|stave off|call off|scrap|shelve|abandon|drop|ditch|axe|veto|block|thwart|foil|prevent|avert|forestall|halt|suspend|postpone|delay|put off|defer|give up|break off|tear up|annul|kill off|scupper|torpedo|back away from|retreat from|renege on|go back on|break',
  },
  {
    effect: 'refuses',
    takes: 'to ing prep',
    words:
      'refuse|decline|balk|baulk|resist|oppose|object|vote against|decide against|argue against|warn against|advise against|disdain|scruple',
  },
  {
    effect: 'intends',
    takes: 'to ing event noun object amount prep',
    words:
      'authorise|authorize|permit|allow|allow for|license|licence|entitle|empower|mandate|commission|green-light|greenlight|budget for|provide for|make provision for|call for|foresee|have permission|have approval|have clearance|have a licence|have a license|have leave|have authority|win permission|win approval|gain approval|gain permission|get approval|get permission|get the go-ahead|receive approval|receive permission|obtain approval|obtain permission|secure approval|secure permission|give permission|give approval|give leave|grant permission|grant approval|grant leave|give the green light|give green light|give a green light|give the go-ahead|give the nod|give the all-clear|get the green light|get the nod|draw up plans|unveil plans|announce plans|present plans|have plans|beg for|plead for|lobby for|tender for|save up for|plan for|agree on|bargain for|sign off on|set a target|set a goal|set a quota|set the target|set a limit',
  },
  {
    effect: 'intends',
    takes: 'event ing noun',
    words:
      'approve|endorse|back|support|sanction|ratify|okay|favour|favor|welcome the prospect of|rubber-stamp|wave through|advocate|back up|urge|demand|advise|consider|discuss|debate|negotiate|order|request|propose|plan|plot|threaten|promise|pledge|seek|want|need|mull|weigh|contemplate|envisage|anticipate|expect|schedule|prepare|call for|ask for|appeal for|push for|press for|campaign for|vote for|clamour for|clamor for|argue for|bid for|beg for|plead for',
  },
  { effect: 'intends', takes: 'to', words: 'mean|vote|clear|resolve|look|gear up|shape up|line up|stand by' },
  { effect: 'intends', takes: 'state', words: 'pend' },
  { effect: 'intends', takes: 'amount', words: 'need|require|lack|call for|seat|accommodate|berth|await' },
  { effect: 'intends', takes: 'state', words: 'need|require|want|request|demand|lack|await', voice: 'passive' },
  {
    effect: 'intends',
    takes: 'to clause ing prep',
    words:
      'plan|intend|hope|want|wish|aim|aspire|seek|propose|promise|pledge|vow|swear|offer|threaten|expect|prepare|look|long|yearn|wait|volunteer|conspire|plot|scheme|apply|bid|campaign|lobby|press|push|call|appeal|demand|urge|ask|request|advise|encourage|order|instruct|direct|command|tell|invite|require|oblige|beg|implore|plead|petition|be tempted|contract|sue|prefer',
  },
  {
    effect: 'intends',
    takes: 'clause ing prep',
    words:
      'consider|contemplate|mull|weigh|discuss|debate|envisage|envision|anticipate|foresee|predict|forecast|project|look forward|negotiate|recommend|suggest|insist|think|dream|talk',
  },
  {
    effect: 'intends',
    takes: 'amount object noun',
    words:
      'plan|propose|promise|pledge|offer|expect|seek|want|demand|request|order|forecast|predict|project|anticipate|envisage|envision|budget|earmark|target|aim for|aim at|hope for|call for|press for|push for|ask for|appeal for|apply for|bid for|threaten|prepare for|look for|wish for|campaign for|vote for|push back to|bring forward to|move to|put back to|put off until|put off to',
  },
  {
    effect: 'intends',
    takes: 'to',
    words: 'design|build|mean|intend|equip|suppose|expect|tip|ask|order|tell|urge|require|oblige|invite',
    voice: 'passive',
  },
  {
    effect: 'intends',
    takes: 'ing object amount',
    words:
      'design for|build for|mean for|intend for|equip for|destine for|tip for|suit to|expect in|expect on|expect at|expect by|expect next|expect from',
    voice: 'passive',
  },
  {
    effect: 'intends',
    takes: 'state amount',
    words: 'expect|hope|plan|want|forecast|predict|project|propose|promise|pledge',
    voice: 'passive',
  },
  {
    effect: 'schedules',
    takes: 'to clause prep',
    words: 'agree|decide|resolve|commit|undertake|arrange|guarantee|opt|consent|elect|contrive|determine',
  },
  {
    effect: 'schedules',
    takes: 'to of state object amount',
    words: 'schedule|slate',
    voice: 'passive',
  },
  {
    effect: 'schedules',
    takes: 'state object amount',
    words:
      'foresee for|foresee in|foresee on|moot as|moot for|float for|float as|suggest as|propose as|tip as|set for|set to|time for|fix for|bill for|book for|pencil in|pencil in for|earmark for|set down for|put down for|call for|postpone to|postpone until|postpone till|delay to|delay until|defer to|defer until|reschedule for|reschedule to|put off until|put off to|put back to|push back to|bring forward to|move to|adjourn to|adjourn until',
    voice: 'passive',
  },
  {
    effect: 'attempts',
    takes: 'to ing prep',
    words: 'try|attempt|struggle|strive|endeavour|endeavor|fight|battle|work|labour|labor|scramble|race|toil',
  },
  {
    effect: 'opens',
    takes: 'clause noun amount object',
    words:
      'confirm or deny|confirm nor deny|confirming or denying|confirming nor denying|confirmed or denied|confirmed nor denied',
  },
  {
    effect: 'opens',
    takes: 'clause noun',
    words: 'wonder|debate|query|investigate|examine|probe|check|look into|leave open|imagine|picture',
  },
  {
    effect: 'feigns',
    takes: 'event noun',
    words:
      'feign|fake|stage|simulate|rehearse|re-enact|reenact|act out|mock up|invent|fabricate|forge|imagine|misreport|enact',
  },
  {
    effect: 'rejects',
    takes: 'clause to',
    words:
      'have you believe|have us believe|have them believe|have people believe|have readers believe|have voters believe|have one believe|have the world believe|have you think|have us think|have it that|ask us to believe|ask you to believe|expect us to believe|want us to believe|want you to believe|want us to think|want you to think|like us to believe|like us to think|like you to think|like you to believe',
  },
  {
    effect: 'feigns',
    takes: 'clause to noun ing',
    words:
      'pretend|feign|imagine|dream|lie|fabricate|invent|fake|fantasise|fantasize|hallucinate|wish that|misreport|misstate|make believe|make out|joke|make up|concoct|mislead|delude|fool into',
  },
  {
    effect: 'feigns',
    takes: 'clause to noun object amount',
    words:
      'misreport|misstate|miscount|misdate|misidentify|misquote|misname|miscalculate|mislabel|mistake|overstate|exaggerate|inflate|understate|overestimate|underestimate|overcount|undercount',
  },
  {
    effect: 'withdraws',
    takes: 'noun clause',
    words:
      'retract|recant|take back|walk back|row back on|backtrack on|withdraw|rescind|correct|revise|amend|scale back|unsay|back down from|climb down from|apologise for|apologize for|delete|pull|take down',
  },
];

/** Verbs that give a thing a name: with a word of falsity beside them they reject what they name. */
export const NAMING_VERBS =
  'call|label|brand|describe|denounce|condemn|slam|blast|decry|characterise|characterize|term|deem|consider|regard|see|view|treat|portray|depict|dub|declare|pronounce|find|prove';

/** Verbs of saying, naming and judging: "wrongly" beside them denies what they say, "wrongly imprisoned" does not. */
export const FALLIBLE_VERBS =
  'say|claim|report|state|announce|write|tell|suggest|assert|imply|allege|accuse|charge|convict|date|identify|name|call|list|put|give|attribute|record|describe|think|believe|assume|presume|suppose|conclude|label|declare|quote|count|calculate|estimate|state|credit|blame|ascribe|describe|enter|register|translate|render|place|print|publish|inform|advise|remember|recall|add|total|predict|show|indicate|portray|link|associate';

/** Verbs of regular form that govern nothing, common in news: they are known so that clauses can be told apart. */
export const OTHER_VERBS =
  'die|live|kill|wound|injure|arrive|attend|attack|deploy|destroy|damage|capture|arrest|detain|release|free|march|protest|gather|vote|open|close|pass|start|end|finish|continue|remain|return|move|travel|visit|cross|enter|reach|follow|join|support|help|need|use|carry|cover|control|launch|fire|bomb|shell|evacuate|escape|survive|drown|crash|collapse|explode|happen|occur|last|total|include|contain|amount|number|serve|work|stay|play|turn|walk|climb|drop|increase|decrease|double|cause|raise|lower|produce|deliver|receive|host|sign|ratify|approve|adopt|appoint|elect|resign|retire|replace|earn|borrow|owe|cost|measure|exist|belong|depend|require|enjoy|love|like|hate|look|seem|appear|want|ask|answer|listen|talk|speak|call|phone|email|post|air|publish|print|air|stand|face|border|house|store|save|rescue|treat|test|trap|bury|burn|flood|block|surround|besiege|occupy|liberate|recapture|seize|retain|hold|shoot|stab|poison|kidnap|torture|execute|bear|marry|divorce|name';
