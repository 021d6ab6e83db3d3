import type { PredicateRow } from '../../../stance-words.ts';

/** Of these, what is done for a while, as "waited for three weeks" says; "asked for three weeks" says what is asked. */
export const LASTING_VERBS = 'wait|search|hunt|look|scout|fish|compete|contend|jostle|vie|strive|yearn|pine|long';

/** Verbs of wanting, planning, arranging and trying. */
export const PLANNING_VERBS: readonly PredicateRow[] = [
  // Intensional transitives: what is sought need not be there.
  {
    effect: 'intends',
    takes: 'amount object noun',
    words:
      'vie for|compete for|contend for|jostle for|hunt for|search for|scout for|hanker after|hanker for|hunger for|thirst for|yearn for|pine for|long for|clamour for|clamor for|cry out for|angle for|fish for|gun for|shoot for|strive for|strive after|hold out for|wait for|set sights on|have sights on|have eye on|have eyes on|have designs on|set heart on|brace for|gear up for|steel for|reckon with|reckon on|bank on|count on|bargain on|plan on|stand to lose|stand to gain|stand to win|stand to earn|be on course for|be on track for|be in line for|be in need of|be in search of|be in want of|be in the market for|be in the running for|be crying out for|be short of|have his eye on|have its eye on|have her eye on|have their eye on|have his sights on|have its sights on|be exposed to|be liable for',
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
  { effect: 'intends', takes: 'to', words: 'mean|move|vote|clear|resolve|look|gear up|shape up|line up|stand by' },
  { effect: 'intends', takes: 'ing', words: 'risk' },
  { effect: 'intends', takes: 'state', words: 'pend' },
  { effect: 'intends', takes: 'amount', words: 'need|require|lack|call for|seat|accommodate|berth|await' },
  { effect: 'intends', takes: 'state', words: 'need|require|want|request|demand|lack|await', voice: 'passive' },
  {
    effect: 'intends',
    takes: 'to clause ing prep',
    words:
      'plan|intend|hope|want|wish|aim|aspire|seek|propose|promise|pledge|vow|swear|offer|threaten|expect|prepare|look|long|yearn|pray|itch|ache|wait|volunteer|conspire|plot|scheme|apply|bid|campaign|lobby|press|push|call|appeal|demand|urge|ask|request|advise|encourage|order|instruct|direct|command|tell|invite|require|oblige|beg|implore|plead|petition|be tempted|contract|sue|prefer',
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
      'pencil in|bid|recommend|eye|ringfence|ring-fence|put aside|moot|plan|propose|promise|pledge|offer|expect|seek|want|demand|request|order|forecast|predict|project|anticipate|envisage|envision|budget|earmark|target|aim for|aim at|hope for|call for|press for|push for|ask for|appeal for|apply for|bid for|threaten|prepare for|look for|wish for|campaign for|vote for|push back to|bring forward to|put back to|put off until|put off to',
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
];
