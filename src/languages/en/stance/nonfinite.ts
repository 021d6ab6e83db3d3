/** Prepositions before a gerund that tell when, how or why something came about, and so that what they govern did. */
export const ADJUNCTS =
  'by|after|since|upon|while|when|through|besides|despite|before|in|with|including|following|during|because';

/** Words behind "to" that are nouns as well: "rose to power", "went to work". */
export const NOUNS_BEHIND_TO =
  'work|court|power|market|hand|fame|war|rest|sleep|play|school|scale|date|fire|water|land|trial|peace|face|ground|bed|ship|shore|book|press|air|base|head|port|camp|place|position|risk|support|protest|attack|change|review|look|return|lack|need|use|demand|abuse|claim|answer|end|sea|town|life|love|hope|fear|doubt|talk|order|rule|control|stop|halt|rise|fall|drop|number|figure|record|report|plan|present|aid|trade|profit|service|research|measure|test|study|film|cut|cost|price|increase|decrease|visit|tour|share|help|sell|house|store|treat|limit|cover|line|light|name|matter|mind|motion|offer|part|pay|point|print|prison|question|race|rain|range|reach|reason|request|sale|seat|shape|sign|sound|space|state|stay|step|stock|storm|stress|strike|study|supply|surprise|tax|top|touch|track|train|travel|turn|vote|wait|walk|watch|weight|wonder|world';

/** Verbs in the infinitive by which something ends so: "beat Holm to win", "woke to find". */
export const RESULT_VERBS =
  'be|become|find|discover|form|win|reach|claim|clinch|total|give|leave|see|hear|learn|score|earn|set|top|make|bring|finish|create|yield|produce|snatch|equal|amass|gross';

/** Words that make a noun the only one of its kind: "the first man to climb it" climbed it. */
export const UNIQUE =
  'first|second|third|fourth|fifth|last|only|next|latest|sole|oldest|youngest|largest|biggest|best|worst|rarest|fastest|one';
