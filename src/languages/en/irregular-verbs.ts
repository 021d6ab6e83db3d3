/**
 * Verbs whose past is not made by `-ed`: base, past and participle, as far as they differ from the one before. Of several
 * forms the first is the usual one.
 */
const ROWS =
  'arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|outbid outbid|outdo outdid outdone|outrun outran outrun|outsell outsold|overcome overcame overcome|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|rebut rebutted|retake retook retaken|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written';

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
