/** What a person does at the terminal: a character typed, a key with a meaning of its own, or a window of another size. */
export type Key =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'enter' | 'escape' | 'backspace' | 'end' | 'resize' | 'other' };

/** A sequence that a key without a character sends, such as an arrow; a lone escape is the key of that name. */
const SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O[@-~]|[^\u001b[O])?/uy;

const NAMED: ReadonlyMap<string, Exclude<Key['is'], 'text'>> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\u007f', 'backspace'],
  ['\b', 'backspace'],
  ['\u0003', 'end'],
  ['\u0004', 'end'],
]);

const CONTROL = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}]$/u;

/** The keys of what a terminal without line editing sends. Never fails; what is not known is `other`. */
export const keysIn = (sent: string): readonly Key[] => {
  const keys: Key[] = [];
  let at = 0;
  while (at < sent.length) {
    SEQUENCE.lastIndex = at;
    const sequence = SEQUENCE.exec(sent)?.[0];
    const character = sequence ?? String.fromCodePoint(sent.codePointAt(at) ?? 0);
    const named = sequence === undefined ? NAMED.get(character) : sequence.length === 1 ? 'escape' : 'other';
    const is = named ?? (CONTROL.test(character) ? 'other' : 'text');
    keys.push(is === 'text' ? { is, text: character } : { is });
    at += character.length;
  }
  return keys;
};
