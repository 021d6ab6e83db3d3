import type { PredicateRow } from '../../../stance-words.ts';

/** Verbs that pass on what is said without vouching for it. */
export const ALLEGING_VERBS: readonly PredicateRow[] = [
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
  { effect: 'alleges', takes: 'clause', words: 'hear|read' },
  { effect: 'alleges', takes: 'clause', words: 'inform|assure|notify', voice: 'passive' },
  { effect: 'alleges', takes: 'clause', words: 'hold|have' },
  {
    effect: 'alleges',
    takes: 'noun',
    words:
      'question|query|cast doubt on|throw doubt on|raise doubt about|raise doubts about|call into question|be sceptical of|be skeptical of|express doubt about|express doubts about',
  },
  {
    effect: 'alleges',
    takes: 'clause',
    words:
      'insist|maintain|argue|contend|swear|plead|aver|posit|postulate|hypothesise|hypothesize|submit|put it to|opine|pontificate|venture|hazard|counterclaim|reckon|intimate|tweet|post|cry foul|crow|trumpet|bluster|grumble|gripe|moan|mutter darkly|charge|hazard a guess|would have it|have it on good authority|complain|suggest|let it be understood|lead to believe|give to understand|give the impression|create the impression|convey the impression|leave the impression|like to say|like to think|like to boast|like to tell|be fond of saying|put it about|give out|put about|noise abroad|peddle|hawk|push the line|toe the line|parrot',
  },
  {
    effect: 'alleges',
    takes: 'clause to state amount object noun prep',
    words:
      'allege|claim|put about|make out|rumour|rumor|whisper|bruit|gossip|bandy about|moot|tout|repute|paint as|portray as|depict as|accuse of|suspect of|charge with|indict for|arraign for|arrest on suspicion of|investigate for|wanted for|question over|quiz over|interrogate about|hold on suspicion of|detain on suspicion of|remand for|remand on charges of|credit with|blame for allegedly',
    voice: 'passive',
  },
  {
    effect: 'alleges',
    takes: 'prep of',
    words:
      'stand accused|stand trial for|be on trial for|go on trial for|face trial for|face charges|face a charge|face claims|face allegations|face accusations|deny charges|be under investigation for|be under suspicion|be wanted for|be in the dock for|face prosecution for|face court for|be sued for|point the finger at|put the blame on|lay the blame on|pin the blame on',
  },
];
