/**
 * Verbs by which an amount is how far something moved or is from another, and not how much there is. Base forms, a
 * particle behind them, parted by a bar.
 */

/** With "by" before the amount: "outnumber girls by 18", "overran by 20 minutes", "passed by 12 votes". */
export const MARGIN_VERBS =
  'outnumber|outvote|outscore|outlive|outlast|outweigh|outpoll|outspend|outsell|outperform|outstrip|outpace|outrun|overrun|overshoot|overstay|overstate|understate|overestimate|underestimate|overcharge|undercharge|overpay|underpay|undershoot|undercut|underperform|exceed|surpass|beat|defeat|win|lose|lead|trail|lag|miss|pip|edge|edge out|top|better|break|smash|shatter|eclipse|pass|carry|reject|elect|re-elect|triumph|prevail|come short|fall short|differ|vary|deviate|err|out|misjudge|miscalculate|reduce|shave|pare|trim|cut|slash|prune|lop|dock|extend|lengthen|prolong|shorten|widen|narrow|deepen|thicken|thin|raise|lower|lift|hike|swell|shrink|inflate|deflate|pad|multiply|divide|boost|bolster|stretch|advance|retreat|slip|drift|shift|swing|clear|head';

/** Of these the verbs by which also things that are counted are more or fewer: "won by three nurses" is no margin. */
export const COMPARING_VERBS =
  'outnumber|outvote|outscore|outpoll|outweigh|exceed|surpass|overstate|understate|overestimate|underestimate|misjudge|miscalculate|reduce|trim|cut|slash|raise|lower|boost|swell|shrink|pare|prune|pad|inflate|differ|vary';

/** Of prices, rates and the like, with the amount right behind them: "slid 7 cents", "leapt 3 percent". */
export const SWINGING_VERBS: Readonly<Record<'up' | 'down', string>> = {
  up: 'leap|spike|rally|rebound|advance|skyrocket|rocket|balloon|mushroom|firm|bounce|bounce back|strengthen|jump|swell|improve|quicken|accelerate|climb|shoot up|edge up|edge higher|inch up|inch higher|creep up|creep higher|tick up|tick higher|nudge up|move up|go up|come up|step up|back up|ratchet up|push up|close up|open up|finish up|end up|gain|gain back|put on|tack on|pile on|recoup|regain|recover|claw back|win back|take back|make back|make up|pick up|notch up|add|add on|deepen|tighten|expand|lengthen|widen',
  down: 'leak|bleed|haemorrhage|hemorrhage|sag|drift|tumble|crash|dive|nosedive|skid|weaken|soften|collapse|subside|abate|ebb|wane|crater|buckle|deteriorate|worsen|erode|melt|retreat|retrace|recede|slip|slide|ease|dip|sink|slump|shrink|contract|plunge|plummet|cool|slow|swoon|stumble|edge down|edge lower|inch down|inch lower|creep down|creep lower|tick down|tick lower|nudge down|move down|go down|come down|come off|step down|pull back|fall back|drop back|drop off|give up|give back|surrender|shed|drop|forfeit|cede|relinquish|shave off|knock off|wipe off|take off|lop off|trim|pare|cut|slash|cheapen|deflate|decelerate|lighten|loosen',
};

/** What swings: behind one of these nouns a verb with another object as well tells a change ("the shares put on 7 cents"). */
export const SWINGING_NOUNS =
  'share|stock|bond|price|index|currency|dollar|euro|pound|yen|franc|rouble|ruble|lira|peso|rupee|rand|yuan|crude|bitcoin|yield|rate|benchmark|gilt|valuation|ftse|dow|nasdaq|nikkei|dax|sterling|greenback|rating|temperature|mercury';

/** What a match, a vote or a table is counted in: "14 points behind the leader". */
export const SCORES = 'point|vote|seat|goal|run|shot|stroke|length|place|game|win|ballot|over|wicket|hole|lap|set';

/** Behind such a count: it is how far two are apart. */
export const BEHIND_SCORES =
  'behind|ahead|ahead of|clear|clear of|adrift|adrift of|short|short of|off|shy|shy of|back|in arrears|up on|down on|in front|in front of|better than|worse than|better off|worse off|in it';
