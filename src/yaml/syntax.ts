import { YAMLException } from 'js-yaml';
import type { ErrorCode, YAMLParseError } from 'yaml';
import { excerpt, syntaxFlaw, type Flaw } from './flaw.ts';

/** Larger texts are not searched for further faults after the first, in UTF-16 code units: recovery is slow. */
const MAX_RECOVERED = 500_000;

/** So many faults of notation are reported a file; what follows them is mostly their echo. */
const MAX_FAULTS = 25;

const QUOTE_IT =
  'Put the value in quotation marks where it holds ": ", or begins with one of @ ` % & * ! | > [ ] { } , # ? - \' ".';
const INDENT = 'Keys of one mapping begin in the same column; what belongs under a key stands further right.';

/** What the parser's codes mean, and what mends them. */
const FAULTS: Partial<Record<ErrorCode, { readonly problem: string; readonly hint: string }>> = {
  BAD_DQ_ESCAPE: {
    problem: 'A backslash here begins no escape sequence',
    hint: 'Double the backslash, or use single quotation marks.',
  },
  BAD_INDENT: { problem: 'This line is not indented far enough, or a bracket before it is not closed', hint: INDENT },
  BAD_SCALAR_START: { problem: 'A value cannot begin with this character', hint: QUOTE_IT },
  BLOCK_AS_IMPLICIT_KEY: { problem: 'A second ": " stands on one line', hint: QUOTE_IT },
  BLOCK_IN_FLOW: {
    problem: 'A block stands inside brackets',
    hint: 'Inside [ ] and { }, write lists and mappings in brackets.',
  },
  KEY_OVER_1024_CHARS: { problem: 'A key is longer than 1,024 characters', hint: QUOTE_IT },
  MISSING_CHAR: {
    problem:
      'Something is missing here: a closing quotation mark or bracket, a comma, a space, or the colon after a key',
    hint: 'Close what was opened; write "key: value" with a space after the colon.',
  },
  MULTILINE_IMPLICIT_KEY: { problem: 'A key must stand on one line, followed by a colon', hint: INDENT },
  TAB_AS_INDENT: { problem: 'A tab stands in the indentation', hint: 'Indent with spaces.' },
  UNEXPECTED_TOKEN: { problem: 'This is not expected here', hint: `${INDENT} ${QUOTE_IT}` },
};

/** What js-yaml says where its reason alone would not help. */
const REASONS: readonly { readonly pattern: RegExp; readonly problem: string; readonly hint: string }[] = [
  {
    pattern: /maxDepth/,
    problem: 'Lists and mappings nest too deep here',
    hint: 'Claim files need seven levels at most.',
  },
  {
    pattern: /null byte|non-printable/,
    problem: 'A character that is no text stands here',
    hint: 'Take it out, or write it as an escape sequence between double quotation marks.',
  },
  { pattern: /^tab characters/, problem: 'A tab stands in the indentation', hint: 'Indent with spaces.' },
];

const firstFlaw = ({ reason, mark }: YAMLException): Flaw => {
  const at = mark?.position ?? 0;
  const known = REASONS.find(({ pattern }) => pattern.test(reason));
  return syntaxFlaw(
    [],
    { start: at, end: at },
    known?.problem ?? `This is not valid YAML: ${reason}`,
    known?.hint ?? QUOTE_IT,
  );
};

const flawOf = ({ code, message, pos: [start, end] }: YAMLParseError): Flaw => {
  const fault = FAULTS[code];
  return syntaxFlaw(
    [],
    { start, end },
    fault?.problem ?? `This is not valid YAML: ${excerpt(message)}`,
    fault?.hint ?? QUOTE_IT,
  );
};

/** Only the first fault of a line is kept: others there are mostly its echo. */
const firstOfEachLine = (flaws: readonly Flaw[], text: string): Flaw[] => {
  const sorted = [...flaws].sort((a, b) => a.span.start - b.span.start);
  return sorted.filter(({ span }, index) => {
    const before = sorted[index - 1];
    return !before || text.slice(before.span.start, span.start).includes('\n');
  });
};

const recover = async (text: string): Promise<Flaw[]> => {
  const { parseDocument } = await import('./library.ts');
  const { errors } = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  return firstOfEachLine(errors.filter(({ code }) => code !== 'MULTIPLE_DOCS').map(flawOf), text).slice(0, MAX_FAULTS);
};

/**
 * Every fault of notation in a text that `readYaml` threw at, in their order. A second parser, loaded only now, finds
 * what follows the first; large or deeply nested texts get the first alone. Anything but YAML's own error is thrown on.
 */
export const syntaxFlaws = async (text: string, error: unknown): Promise<readonly Flaw[]> => {
  if (!(error instanceof YAMLException)) throw error;
  const first = firstFlaw(error);
  if (text.length > MAX_RECOVERED || error.reason.includes('maxDepth')) return [first];
  try {
    const found = await recover(text);
    return found.length > 0 ? found : [first];
  } catch (thrown) {
    // The second parser recurses: a text that nests too deep for it keeps the first fault.
    if (!(thrown instanceof RangeError)) throw thrown;
    return [first];
  }
};
