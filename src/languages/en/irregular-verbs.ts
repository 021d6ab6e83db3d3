/**
 * Verbs whose past is not made by `-ed`: base, past and participle, as far as they differ from the one before. Of several
 * forms the first is the usual one.
 */
const ROWS =
  'arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|beget begot begotten|begin began begun|behold beheld|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|browbeat browbeat browbeaten|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbear forbore forborne|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|foretell foretold|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hew hewed hewn|hide hid hidden|hit hit|hold held|hurt hurt|interweave interwove interwoven|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|misread misread|mistake mistook mistaken|misunderstand misunderstood|mow mowed mown|outbid outbid|outdo outdid outdone|outgrow outgrew outgrown|outrun outran outrun|outsell outsold|outshine outshone|overcome overcame overcome|overdo overdid overdone|overdraw overdrew overdrawn|overhear overheard|overpay overpaid|override overrode overridden|overrun overran overrun|oversee oversaw overseen|oversleep overslept|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|rebut rebutted|redo redid redone|remake remade|repay repaid|resell resold|retake retook retaken|retell retold|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slink slunk|smite smote smitten|sow sowed sown|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|spit spat|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strew strewed strewn|stride strode stridden|strike struck stricken|string strung|strive strove striven|sublet sublet|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|tread trod trodden|unbind unbound|undercut undercut|undergo underwent undergone|underlie underlay underlain|understand understood|undertake undertook undertaken|underwrite underwrote underwritten|undo undid undone|unwind unwound|uphold upheld|upset upset|wake woke woken|waylay waylaid|wear wore worn|weave wove woven|wed wed|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written';

export interface IrregularVerb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  ROWS.split('|').map((row) => {
    const [base = '', past = base, participle = past] = row.split(' ');
    return [base, { base, past, participle }] as const;
  }),
);

/** Verbs of several syllables that double their last letter before `-ed` and `-ing`. */
export const DOUBLING: ReadonlySet<string> = new Set(
  'admit commit permit submit omit refer prefer deter occur concur compel rebut abet regret forget forbid begin control propel expel repel acquit transfer infer confer program handicap kidnap'.split(
    ' ',
  ),
);
