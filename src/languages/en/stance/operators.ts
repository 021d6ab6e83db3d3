import type { Effect } from '../../stance-words.ts';

/** Words that turn round the clause of their verb. */
export const NEGATORS =
  "not|n't|never|nor|no longer|hardly|scarcely|barely|rarely|seldom|nowhere near|by no means|in no way|not in the least|under no circumstances|at no time|at no point|on no account|no more|not at all|nearly|almost|all but|as good as|virtually|only just failed to|have yet to|has yet to|had yet to|is yet to|are yet to|was yet to|were yet to|be yet to|remains to be|remain to be|remained to be|ain't";

/** Of those, the ones that do so before a verb alone: before a number they say about how many. */
export const NEGATORS_OF_VERBS = 'nearly|almost|all but|as good as|virtually|barely|hardly|scarcely|rarely|seldom';

/** Subjects and objects of which nothing is said to hold, so that their whole clause is denied. */
export const NEGATIVE_NOUNS =
  'nobody|no one|no-one|none|nothing|neither|no|nowhere|few|hardly any|hardly anyone|hardly anybody|hardly a|scarcely a|barely a|scarcely any|scarcely anyone|not one|not a|not any|not a single|no single|not all|not every|not everyone|not everybody|not even|very few|precious few';

/** Negations of everything, which a verb of denial behind them turns into an assertion. */
export const UNIVERSAL_NEGATORS =
  "nobody|no one|no-one|none|nothing|can not|can not|can n't|could not|could n't|no|few|never|hardly anyone|hardly anybody|hardly|scarcely|impossible|hard|difficult|no longer";

/** Words of negation that deny nothing of what stands beside them, or say a bound, an amount or a time. */
export const HARMLESS =
  "not lost on|no longer any doubt|no longer any question|no longer in doubt|no longer in question|no longer disputed|no longer any dispute|can be no doubt|can be no question|can be little doubt|could be no doubt|can be no denying|can hardly be a surprise|will come as no surprise|should come as no surprise|may come as no surprise|will come as a surprise|may come as a surprise|should surprise nobody|should surprise no one|will surprise nobody|will surprise no one|can see|can be seen|can be found|can be heard|can be read|can find|not only|n't only|not just|n't just|not merely|not simply|not solely|not alone|not least|not to mention|not to speak of|not long|not so long|not too long|not very long|not that long|not far|not so far|not too far|not very far|not far from|not surprisingly|not unexpectedly|not unlike|not without|not uncommon|not unusual|not a few|not half|not for nothing|not in vain|not by chance|not by accident|not once but|not so much|not because|no doubt|no question|no wonder|no matter|no mistake|no fewer than|no less than|no more than|no later than|no earlier than|no sooner|no other than|no secret|no surprise|no coincidence|no accident|no exaggeration|no mean|no small|no end of|no denying|no disputing|no longer than|no stranger|no more and no less|not more than|not less than|not fewer than|not later than|not earlier than|not exceeding|not over|not under|not above|not below|not quite|none other than|nothing but|nothing less than|nothing short of|nothing more than|nothing if not|anything but sure|no choice but|no option but|no alternative but|no choice other than|little choice but|little option but|little doubt|little question|little wonder|can not but|could not but|can n't but|could n't but|could not help|could n't help|can not help|can n't help|never before|never again|not since|not until|not till|n't until|n't till|not before|whether or not|why not|not necessarily|without doubt|without a doubt|without question|without exception|without fail|beyond doubt|beyond dispute|beyond question|last but not least|if only to|if only because|if only for|if only by|if only as|if any|if anything|what if|if need be|never mind|needless to say|to say the least|as expected|than expected|as planned|as promised|as scheduled|as agreed|than planned|than predicted|than forecast|than thought|than feared|than hoped|as feared|as predicted|as hoped|as announced|as usual|would-be|no less|no fewer|nonetheless|nevertheless|hardly surprising|hardly surprisingly|scarcely had|hardly had|no sooner had|of the expected|well over the|not a day passes|almost all|nearly all|virtually all|almost every|nearly every|virtually every|almost everyone|nearly everyone|almost half|nearly half|almost a|nearly a|hardly more than|little more than|barely a week|almost certainly|nearly always|almost always|almost immediately|almost entirely|almost exclusively|may day|no. |nos. |failing that|failing which|not guilty|does n't matter|do n't forget|do n't know why|no less a|it is not for lack of|not alone|believe it or not|like it or not|not to be outdone|not to be confused with|for fear of|for lack of|for want of|due process|set out|set up|set off|set fire|set on fire|set foot|set in motion|set sail|set free|set back|ready-made|so far|as far as|thus far|by far|far more|far less|far from over|far from alone|far fewer|far away|as well as|a few|quite a few|the few|the last few|in the last few|every few|in a few|fewer and fewer|one of the few|a little|just a few|the past few|next few|some few";

/** Adverbs by which the author does not vouch for a clause or a phrase. */
export const HEDGING_ADVERBS =
  'doubtless|nominally|notionally|hopefully|ideally|preferably|optimistically|reportedly|allegedly|apparently|possibly|perhaps|maybe|probably|likely|supposedly|purportedly|presumably|potentially|seemingly|ostensibly|conceivably|arguably|theoretically|tentatively|provisionally|hypothetically|unofficially|doubtfully|purportedly|questionably|very likely|most likely|quite possibly';

/** Phrases of the same sense, wherever in the clause they stand. */
export const HEDGING_PHRASES =
  'for the sake of argument|let us say|let us assume|let us suppose|let us imagine|let us pretend|early reports said|early reports say|first reports said|initial reports said|initial reports say|first reports say|early accounts said|early reports had it|once said|once wrote|once claimed|once reported|once stated|used to say|used to claim|used to state|preliminary tally|preliminary count|preliminary figure|preliminary figures|preliminary estimate|preliminary estimates|preliminary data|preliminary toll|provisional tally|provisional count|provisional figure|provisional figures|provisional estimate|provisional estimates|provisional data|provisional toll|if memory serves|if i remember rightly|if i recall|if i am not mistaken|unless i am mistaken|as far as i know|as far as is known|so far as is known|for all i know|for all we know|for all anyone knows|as far as anyone can tell|to the best of my knowledge|weather permitting|god willing|all being well|all going well|with luck|with any luck|with a little luck|with a bit of luck|in principle|if possible|if practicable|where possible|if feasible|if needed|if necessary|if required|funds permitting|time permitting|circumstances permitting|if approved|if passed|if elected|if convicted|if successful|if all goes well|if all goes to plan|if all goes according to plan|if everything goes well|to hear them tell it|to hear him tell it|to hear her tell it|so the rumour goes|so the rumor goes|so rumour has it|as rumour has it|as the rumour goes|some have it|the grapevine has it|the grapevine says|on the grapevine|so the legend goes|so the tale goes|by his telling|by her telling|by this account|by that account|by his account|by her account|by their account|in his telling|in her telling|according to reports|according to some reports|according to unconfirmed reports|according to unverified reports|according to rumour|according to rumours|according to rumor|according to rumors|according to hearsay|according to early reports|according to initial reports|according to preliminary reports|according to first reports|according to media reports|according to press reports|according to local reports|according to one report|according to one account|according to some accounts|according to some|according to some estimates|according to one estimate|according to estimates|according to early estimates|according to preliminary estimates|according to preliminary figures|according to provisional figures|according to unofficial figures|according to unconfirmed|according to unverified|according to legend|according to tradition|according to claims|according to allegations|according to one version|by some accounts|by one account|by all accounts|by one count|by some counts|by some estimates|by one estimate|by one reckoning|by some reckonings|by its own account|by his own account|by her own account|by their own account|if reports are to be believed|if the reports are true|if you believe|if we believe|if one believes|if you can believe|if you trust|if one is to believe|if we are to believe|if confirmed|if true|if verified|if correct|if accurate|if borne out|if proven|if proved|if authentic|if reports are true|if the figures are right|if the figures are correct|rumour has it|rumor has it|rumours have it|rumors have it|legend has it|tradition has it|the story goes|so the story goes|as the story goes|word has it|it used to be that|time was when|there was a time when|the joke goes|the joke is that|the joke was that|the joke has it|gossip has it|word is|the word is|it is said|some say|some people say|people say|they say|it would seem|it would appear|at best|at worst|at a guess|in theory|on paper|in all likelihood|in all probability|to all appearances|by all appearances|from all appearances|as far as is known|as far as anyone knows|to the best of our knowledge|for all we know|unless i am mistaken|i think|i believe|we believe|we think|i suppose|i guess|it seems|so it seems|it appears|so it appears|as it seems|so they say|so it is said|so he says|it is claimed|it is alleged|it was claimed|it was alleged|it is thought|it is believed|it was thought|it was believed|it is feared|it is rumoured|it is rumored|it is reported|it was reported|or so it is claimed|or so they claim|or so he claimed|or so it seems|or so it seemed|or so he says|or so she says|or so it says|or so he said|or so she said|or so they said|or so it said|or so he claims|or so she claims|or so she claimed|or so they claimed|or so it claims|or so it claimed|or so it was said|or so it was claimed|or so we are told|or so we were told|as some claim|as is claimed|as is alleged|as reported by some|pending confirmation|pending verification|pending a recount|pending an audit|pending a final count|pending the final count|pending a check|pending checks|pending review|pending a review|pending identification|pending tests|subject to confirmation|subject to verification|subject to approval|subject to change|yet to be confirmed|to be confirmed|not yet confirmed|unconfirmed reports say|unconfirmed reports said|initial indications are|preliminary indications are|early indications are|chances are|the odds are|there is reason to believe|there is reason to think|there are indications that|there are signs that|give or take|or thereabouts|what may be|what might be|what could be|what may have been|what might have been|in one version|in some versions|in one telling|in some tellings|or possibly more|or possibly less|or possibly later|or possibly earlier|or perhaps more|or perhaps later|or even more|or even later|more or less|something like|in name only|with some uncertainty|roughly speaking|your guess is as good as mine|i would say|i should say|i dare say|i daresay|i fancy|like as not|as like as not|as likely as not|more likely than not|for what it is worth|so far as i can judge|as far as i can judge|if i had to guess|at a rough guess|by the look of it|by the look of things|by the looks of it|from the look of it|to judge by appearances|do not quote me|do not hold me to it|correct me if i am wrong|word on the street|the word on the street|or thereabouts|as near as makes no difference|as near as can be judged|near as anyone can tell|as near as anyone can tell|goodness knows|heaven knows|god knows|if anyone is counting|off the record|anonymous sources say|anonymous sources said|sources say|sources said|question mark';

/** Verbs before a main verb that say whether it is done, to be done or may be. */
export const MODALS: readonly { readonly effect: Effect; readonly words: string }[] = [
  // What can be is no more done than what is to be.
  { effect: 'intends', words: 'can' },
  { effect: 'hedges', words: 'may|might|could' },
  {
    effect: 'schedules',
    words:
      "will|shall|'ll|'d|wo|would|must|should|is to|are to|was to|were to|am to|be to|is going to|are going to|was going to|were going to|going to|is about to|are about to|was about to|were about to|ought to|has to|have to|had to be|need to|needs to|needed to|is supposed to|are supposed to|was supposed to|were supposed to|is meant to|was meant to|were meant to|are meant to|is yet to come|had better|to be|gonna",
  },
  {
    effect: 'feigns',
    words:
      "would have|would 've|should have|should 've|ought to have|could have been avoided|need not have|was to have|were to have|might as well have|would otherwise have|might otherwise have|could otherwise have",
  },
  { effect: 'hedges', words: 'must have|may well|might well|could well' },
  {
    effect: 'reverses',
    words: "can not|can not|can n't|could not|could n't|is not to|are not to|was not to|were not to",
  },
];

/** Nouns for what somebody has to do: "their task is to" tells the task. */
export const TASK_NOUNS =
  'task|job|duty|role|mission|function|work|mandate|responsibility|challenge|question|point|idea|rule|way|solution|answer|reason';

/** Words that open a clause on which another hangs, or which is only supposed. */
export const CONDITIONALS =
  'if|unless|in case|in the event that|in the event of|provided|providing|provided that|as long as|so long as|on condition that|on the condition that|assuming|assuming that|supposing|suppose|lest|otherwise|even if|only if|as if|as though|whether|in the event|in the hypothetical case|what if|imagine|imagine that|suppose that|let us suppose|let us assume|let us say';

/** Words that open a condition at the head of a clause, and are verbs elsewhere. */
export const VERBAL_CONDITIONS = 'suppose|supposing|imagine|assuming|provided|providing';

/** Words before an "if" that means "whether", beside verbs of asking and knowing. */
export const OBJECTS_IF = 'unclear|unknown|sure|certain|asked|see|ask|know|tell|wonder|doubt|unsure|undecided';

/** Words before a noun or a gerund that leave it out: what they reach to the end of their phrase is not so. */
export const EXCLUDERS =
  'save|except|except for|except in|excepting|with the exception of|other than|save for|bar|barring|without|instead of|rather than|as opposed to|in place of|in lieu of|unlike|contrary to|in contrast to|apart from|aside from|excluding|but not|and not|nor|let alone|much less|still less|never mind|far from|nowhere near|short of|anything but|not|never|no longer|neither|as if|as though|in the absence of|minus|outside|as against|in preference to';

/** Worlds that are made up: what happens in them happened nowhere. */
export const FICTIONS =
  'video game|computer game|board game|imagination|daydream|nightmare|hallucination|song|trailer|lyric|hymn|anthem|film|movie|serial|soap opera|television series|tv series|drama series|television drama|tv drama|miniseries|mini-series|sequel|prequel|trilogy|graphic novel|pantomime|ballet|farce|docudrama|mockumentary|telenovela|radio play|novella|novel|short story|play|drama|opera|musical|sketch|sitcom|thriller|satire|parody|spoof|cartoon|comic|poem|ballad|myth|legend|fable|fairy tale|saga|script|screenplay|dream|nightmare|daydream|fantasy|video game|computer game|board game|role play|role-play|thought experiment|war game|wargame|war gaming|wargaming|tabletop exercise|alternate history|alternative history|counterfactual|parallel universe|fictional account|science fiction|fiction|joke|hoax|prank';
/** Worlds that are played or reckoned: what happens in them may be for show, or may not have come yet. */
export const SIMULATIONS =
  'drill|exercise|simulation|rehearsal|mock-up|scenario|worst-case scenario|worst case|best case|best-case scenario|model|computer model|forecast|dry run|test run|re-enactment|reenactment|prophecy|prognosis';
/** Worlds that are to come. */
export const DESIGNS = 'plan|blueprint|proposal|draft|bill|scheme';
/** Verbs that begin a sentence which only supposes what follows. */
export const SUPPOSING = 'suppose|imagine|assume|say|pretend|picture|presume|supposing|assuming|imagining';
/** Verbs by which somebody is sorry for what was said, or takes it back. */
export const SORRY = 'apologise|apologize|regret|retract|withdraw|rue|recant';
/** Parts of a work: what stands in them stands in it. */
export const PARTS =
  'chapter|chapters|scene|part|act|episode|verse|stanza|page|pages|volume|world|plot|course|finale|climax';
/** Prepositions by which something stands in a world. */
export const INTO_WORLDS = 'in|within|under|inside|throughout|across|according to|as part of';
/** Words before a noun that make a world of it: "the mock attack killed 300". */
export const UNREAL =
  'mock|simulated|fictional|fictitious|fictionalised|fictionalized|imaginary|imagined|hypothetical|pretend|make-believe|spoof|mythical|invented|apocryphal';
/** Verbs by which a work, a model or a player of a part shows what it shows. */
export const SHOWING_VERBS =
  'show|tell|depict|portray|describe|imagine|follow|end|put|give|suggest|predict|forecast|project|estimate|calculate|say|claim|assume|posit|suppose|envisage|relate|recount|narrate|simulate|expect|foresee|indicate|reckon';

/** Versions of a text that a later one puts right, and versions that do so. */
export const EARLY_TEXTS =
  'preprint|pre-print|first draft|early draft|draft|first edition|first printing|earlier edition|early edition|older edition|old edition|first version|early version|original version|working paper|initial report|first report|first dispatch|first bulletin|early bulletin|first count|early count|initial count|preliminary count|preliminary report|interim report|provisional figures|preliminary figures';
export const LATER_TEXTS =
  'journal version|published version|final version|later version|second version|revised version|new version|latest version|current version|second edition|later edition|new edition|revised edition|current edition|second printing|final draft|second draft|final report|second report|later report|full report|final count|official count|recount|later dispatch|later bulletin|final figures|revised figures|official figures|published paper|printed version';

/** Words by which who says something takes it back, or by which it was put right since. */
export const TAKEN_BACK =
  'i spoke too soon|we spoke too soon|i take it back|i take that back|we take that back|i take it all back|i was wrong|we were wrong|i was mistaken|we were mistaken|i stand corrected|we stand corrected|i misspoke|i got it wrong|we got it wrong|i got that wrong|scrap that|strike that|scratch that|make that|on second thoughts|now known to be wrong|now thought to be wrong|now believed to be wrong|now considered wrong|now known to be false|now discredited|now rejected|scholars now reject|historians now reject|experts now reject';

/** Idioms by which what is said beside them is laughed at. */
export const SCORNFUL =
  "pull the other one|pull the other leg|my foot|my eye|my left foot|tell it to the marines|tell that to the marines|pigs might fly|pigs may fly|pigs can fly|and i am the pope|and i am the queen of sheba|yeah right|yeah , right|a likely story|in your dreams|in a pig's eye|who do they think they are kidding|you could have fooled me|if you believe that|if you believe that you will believe anything|take it with a pinch of salt|take that with a pinch of salt|and the moon is made of green cheese|i was born yesterday";

/** By these somebody else says, behind the words quoted, that it is not so: "; the engineers disagree". */
export const DISAGREEING =
  'disagree|disagrees|disagreed|beg to differ|begs to differ|begged to differ|say otherwise|says otherwise|said otherwise|think otherwise|thinks otherwise|thought otherwise|tell a different story|tells a different story|told a different story|tell another story|tells another story|told another story|is not so sure|are not so sure|was not so sure|were not so sure|know better|knows better|knew better';
/** Verbs by which somebody takes back what he said. */
export const RECANTING_VERBS =
  'take it back|take it all back|take that back|take this back|take them back|walk it back|walk that back|row back|climb down|backtrack|recant|eat his words|eat her words|eat their words|change his story|change her story|change its story|change their story|correct himself|correct herself|correct itself|correct themselves|reverse himself|reverse herself|reverse itself|reverse themselves|contradict himself|contradict herself|contradict itself|contradict themselves|overrule himself|overrule herself|overrule itself|go back on it|go back on that';

/** What was done since to what was said; the second list of other things as well, so only of a figure or a claim. */
export const PUT_RIGHT =
  'revised|corrected|retracted|disproved|disproven|discredited|debunked|amended|superseded|recanted|disowned|refuted|disavowed|contradicted|shown to be wrong|proved wrong|proven wrong|shown to be false|proved false';
export const SET_ASIDE =
  'withdrawn|dropped|abandoned|overturned|rejected|denied|quashed|rescinded|discounted|disputed|questioned|downgraded|upgraded|challenged|replaced|revoked|annulled';
/** Words before them. */
export const SINCE = 'since|later|subsequently|afterwards|meanwhile';

/** Words for all or none, to which "but" and its like make an exception. */
export const TOTALS =
  'all|every|everyone|everybody|everything|everywhere|any|anyone|anybody|anything|anywhere|no|nobody|no one|no-one|nothing|nowhere|none|each|whole|entire|only|rest';

/** Words beside a word of saying that say it does no longer: "initially put at"; the second list only behind "had" or with a participle. */
export const FORMERLY =
  'initially|originally|at first|in an earlier version|in a previous version|in the original version|in an earlier edition';
export const BEFORE_NOW = 'previously|earlier|formerly|once|before|first|until then|hitherto|until now';

/** Verbs of confirming: what they do not do is left in doubt rather than denied. */
/** Verbs by which somebody takes something for true: what nobody does them to is in doubt, "which nobody believes". */
export const CREDITING_VERBS =
  'believe|credit|trust|accept|buy|swallow|take seriously|vouch for|confirm|verify|corroborate|substantiate|prove|establish|check|back up|bear out|rely on|count on|endorse';
/** What says the same by itself: "which I doubt". */
export const MISTRUSTING_VERBS = 'doubt|question|mistrust|distrust|disbelieve|query';
export const VERIFYING_VERBS =
  'confirm|verify|corroborate|substantiate|prove|establish|validate|check|authenticate|back up|bear out|settle|determine';

/** Adverbs by which what is said, named or thought beside them is false. */
export const FALSE_ADVERBS =
  'wrongly|falsely|mistakenly|erroneously|incorrectly|inaccurately|untruthfully|misleadingly|fraudulently|spuriously';

/** Nouns for figures: what is changed "from" one number "to" another is its former value. */
export const FIGURE_NOUNS =
  'toll|figure|number|estimate|count|tally|total|forecast|projection|prediction|assessment|death toll|statistic|sum|headcount';
export const CHANGING_VERBS =
  'revise|correct|amend|adjust|downgrade|upgrade|update|cut|lower|reduce|raise|increase|change|trim|drop|slash|bring down';

/** Verbs by which what was to come does not. */
export const COLLAPSING_VERBS =
  'collapse|break down|fall through|fall apart|come to nothing|come to naught|founder|stall|be cancelled|be called off|be scrapped|be abandoned|be postponed|be shelved|fail|unravel|be delayed|be put off|change mind|think better of it|back out|pull out|get cold feet';

/** Texts that were replaced by the one in hand. */
export const FORMER_TEXTS =
  'earlier version|previous version|original version|prior version|first version|earlier edition|previous edition|earlier draft|previous draft|earlier report|earlier story|earlier article|earlier post|earlier caption|earlier headline|earlier correction|previous report|previous article|previous story|initial version|original estimate|original figure|original toll|original count|previous estimate|previous figure|previous toll|previous count|previous tally|earlier estimate|earlier figure|earlier toll|earlier count|earlier tally|earlier statement|previous statement|earlier claim|initial claim|preliminary toll';

/** Behind a comma, comments by which a writer does not vouch for his own words. */
export const COMMENTS =
  'trust me|believe me|believe you me|take my word|mark my words|so the story goes|so goes the story|so the tale goes|so the legend goes|so the rumour goes|or that is what|or that was what|or that is how|give or take';
