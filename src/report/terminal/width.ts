import { eastAsianWidth } from 'get-east-asian-width';
import { graphemesIn } from '../../text/graphemes.ts';

/** What printable text is for the most part: ASCII and the commonest marks, one column each. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u00ff\u0100-\u017f\u018f\u0259‐-‟•…′″€≈≠≤≥─│✓✗×]*$/;
/** A colour code as chalk writes them: no column. */
const CODES = /\u001b\[\d+m/g;

/** Tables of Unicode, loaded where a text is not plain: they take half the time of a bare node. */
interface Tables {
  /** A character that takes no column. */
  readonly unseen: RegExp;
  readonly emoji: RegExp;
  /** What takes columns of its own behind the first character of a grapheme. */
  readonly trailing: RegExp;
}

/** No emoji is longer, in UTF-16 code units; what is may be hostile. */
const LONGEST_EMOJI = 50;

let tables: Tables | undefined;

const loadTables = (): Tables => ({
  unseen: /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]$/u,
  emoji: new RegExp(
    String.raw`^(?:\p{RGI_Emoji}|[\d#*]\u20e3|.*\p{Extended_Pictographic}.*\u200d.*\p{Extended_Pictographic}.*)$`,
    'v',
  ),
  trailing: /^[\p{Mc}\uff00-\uffef]$/u,
});

const characterWidth = (character: string): number => eastAsianWidth(character.codePointAt(0) ?? 0);

/** A grapheme is as wide as its first visible character, with what stands beside that rather than upon it. */
const graphemeWidth = (grapheme: string, { unseen, emoji, trailing }: Tables): number => {
  const [base, ...others] = Array.from(grapheme).filter((character) => !unseen.test(character));
  if (base === undefined) return 0;
  if (grapheme.length <= LONGEST_EMOJI && emoji.test(grapheme)) return 2;
  return others
    .filter((character) => trailing.test(character))
    .reduce((sum, character) => sum + characterWidth(character), characterWidth(base));
};

/** Columns that a text takes in a terminal, painted or not. Never fails; controls take none. */
export const widthOf = (text: string): number => {
  const bare = text.includes('\u001b') ? text.replace(CODES, '') : text;
  if (PLAIN.test(bare)) return bare.length;
  const loaded = (tables ??= loadTables());
  let width = 0;
  for (const grapheme of graphemesIn(bare)) width += graphemeWidth(grapheme, loaded);
  return width;
};
