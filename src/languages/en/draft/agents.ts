/** Endings of nouns for people by what they do. */
export const AGENT_ENDINGS = /(?:[^aeiou]er|eer|[tsr]or|ist|ess|[a-z]ian|man|woman|keeper|[a-z]ant|dent)$/u;

/** Words that end so and name nobody. */
export const NO_AGENTS: ReadonlySet<string> = new Set(
  'after under over other another former later earlier latter never ever however whether rather either neither further together number december november october september order matter paper water river winter summer corner border power letter tower centre center quarter offer cover danger weather chamber computer newspaper answer less unless press address process access success business illness loss mess dress stress progress fitness list exist resist consist assist mist human german roman want grant plant constant important significant distant instant relevant warrant restaurant incident accident precedent independent evident major minor'.split(
    ' ',
  ),
);
