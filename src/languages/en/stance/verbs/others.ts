/** Verbs that give a thing a name: with a word of falsity beside them they reject what they name. */
export const NAMING_VERBS =
  'call|label|brand|describe|denounce|condemn|slam|blast|decry|characterise|characterize|term|deem|consider|regard|see|view|treat|portray|depict|dub|declare|pronounce|find|prove';

/** Verbs of saying whose clause always has its "that": "a star lies 4 light-years away, and is hot" tells where it is. */
export const THAT_ONLY_VERBS = 'lie';

/** Verbs of saying, naming and judging: "wrongly" beside them denies what they say, "wrongly imprisoned" does not. */
export const FALLIBLE_VERBS =
  'say|claim|report|state|announce|write|tell|suggest|assert|imply|allege|accuse|charge|convict|date|identify|name|call|list|put|give|attribute|record|describe|think|believe|assume|presume|suppose|conclude|label|declare|quote|count|calculate|estimate|state|credit|blame|ascribe|describe|enter|register|translate|render|place|print|publish|inform|advise|remember|recall|add|total|predict|show|indicate|portray|link|associate';

/** Verbs of regular form that govern nothing, common in news: they are known so that clauses can be told apart. */
export const OTHER_VERBS =
  'employ|attract|comprise|generate|span|stretch|surrender|capitulate|erupt|perish|acquire|compose|pen|chair|inaugurate|publish|die|live|kill|wound|injure|arrive|attend|attack|deploy|destroy|damage|capture|arrest|detain|release|free|march|protest|gather|vote|open|close|pass|start|end|finish|continue|remain|return|move|travel|visit|cross|enter|reach|follow|join|support|help|need|use|carry|cover|control|launch|fire|bomb|shell|evacuate|escape|survive|drown|crash|collapse|explode|happen|occur|last|total|include|contain|amount|number|serve|work|stay|play|turn|walk|climb|drop|increase|decrease|double|cause|raise|lower|produce|deliver|receive|host|sign|ratify|approve|adopt|appoint|elect|resign|retire|replace|earn|borrow|owe|cost|measure|exist|belong|depend|require|enjoy|love|like|hate|look|seem|appear|want|ask|answer|listen|talk|speak|call|phone|email|post|air|publish|print|air|stand|face|border|house|store|save|rescue|treat|test|trap|bury|burn|flood|block|surround|besiege|occupy|liberate|recapture|seize|retain|hold|shoot|stab|poison|kidnap|torture|execute|bear|marry|divorce|name';
