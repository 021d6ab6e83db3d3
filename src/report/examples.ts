import type { FindingCode, FindingData } from '../model/finding.ts';
import { messageFor } from './messages.ts';

const PASSENGERS = {
  conflict: 'number',
  camps: [
    { value: '412', sources: ['herald', 'courier'] },
    { value: '398', sources: ['gazette'] },
  ],
} as const;

/** One finding of each code, invented: what the documentation shows of its message. */
export const EXAMPLES: { readonly [C in FindingCode]: FindingData[C] } = {
  'yaml-syntax': {
    problem: 'a quote with a comma stands in braces without quotation marks',
    hint: 'Write quote: "1,960 servicemen"',
  },
  schema: { path: 'claims[0].knd', expected: 'a known key', found: '“knd”', suggestion: 'kind' },
  'duplicate-id': { what: 'claim', id: 'bridge.length' },
  'unknown-source': { name: 'gazete', suggestion: 'gazette', known: ['gazette', 'herald'] },
  'unknown-party': { name: 'habour-office', suggestion: 'harbour-office', known: ['harbour-office'] },
  'unreadable-source': {
    source: 'gazette',
    file: 'corpus/gazette.txt',
    problem: 'there is no such file',
    hint: 'Did you mean gazete.txt?',
  },
  'unreadable-folder': { folder: 'claims/bridges', problem: 'you have no permission to read it' },
  'partly-read': {
    source: 'letter',
    file: 'corpus/letter.eml',
    parts: ['the attachment “figures.xlsx”'],
  },
  'text-damaged': { source: 'gazette', count: 2, lines: [4, 12] },
  'encoding-guessed': { source: 'gazette', encoding: 'windows-1251' },
  'unread-file': {
    file: 'corpus/herald.pages',
    id: 'herald',
    why: 'format',
    kind: { what: 'a document of Pages', remedy: 'Export it as .docx or .pdf' },
  },
  'source-not-current': { source: 'gazette', status: 'retracted' },
  'quote-missing': { quote: 'the bridge was closed for repairs', source: 'gazette' },
  'quote-drifted': {
    quote: '412 passengers were saved',
    source: 'gazette',
    found: '421 passengers were saved',
    diff: [
      { op: 'removed', text: '412' },
      { op: 'added', text: '421' },
      { op: 'same', text: 'passengers were saved' },
    ],
    changes: [{ what: 'number', quoted: '412', found: '421' }],
  },
  'quote-misattributed': { quote: '412 passengers', source: 'gazette', standsIn: ['herald'] },
  'text-misquoted': {
    words: 'the ferry was ruined by neglect',
    source: 'gazette',
    says: 'the ferry was saved by neglect',
    changed: ['word'],
  },
  'text-misattributed': { words: 'Mara Holt', source: 'gazette' },
  'text-contradicted': { words: '45 cranes', source: 'gazette', says: '40 cranes' },
  'text-overstated': { words: '32 dockers', source: 'gazette', says: 'at least 32 dockers' },
  'text-uncovered': { words: '12 steps' },
  'quote-spliced': {
    quote: 'the ferry sank in the harbour',
    source: 'gazette',
    pieces: ['the ferry sank', 'in the harbour'],
    distance: 340,
  },
  'quote-truncated': {
    quote: '412 passengers',
    source: 'gazette',
    word: 'at least',
    where: 'before',
    effect: 'bound',
    repaired: 'at least 412 passengers',
  },
  'not-asserted': { quote: '412 passengers', source: 'gazette', stance: 'denied', word: 'It is not true that' },
  'quote-ambiguous': { quote: 'two days', source: 'gazette', count: 3, prefix: 'closed for ' },
  'value-unreadable': {
    quote: 'on Tuesday',
    kind: 'date',
    reason: 'a weekday hangs on the day it was said, and neither said_on nor the source’s published is known',
  },
  'value-ambiguous': { quote: '412 passengers and 38 crew', kind: 'count', candidates: ['412', '38'] },
  'value-mismatch': { quote: 'more than 412 passengers', editor: '412', read: 'more than 412' },
  'value-not-in-quote': { quote: 'the three northern countries', editor: 'Norway' },
  'value-by-editor': { quote: 'plus de 400 passagers', editor: 'more than 400' },
  'translation-digits': { quote: 'plus de 400 passagers', translation: 'more than 40 passengers' },
  'polarity-unchecked': { quote: 'le port est fermé', language: 'French' },
  'surroundings-unchecked': { quote: 'le port de Halden', language: 'French' },
  contradiction: PASSENGERS,
  spelling: {
    conflict: 'spelling',
    camps: [
      { value: 'Sergeyev', sources: ['herald'] },
      { value: 'Sergeev', sources: ['gazette'] },
    ],
  },
  'adjacent-days': {
    conflict: 'date',
    camps: [
      { value: 'March 4, 2025', sources: ['herald'] },
      { value: 'March 5, 2025', sources: ['gazette'] },
    ],
  },
  'self-contradiction': {
    ...PASSENGERS,
    source: 'gazette',
    camps: [
      { value: '412', sources: ['gazette'] },
      { value: '398', sources: ['gazette'] },
    ],
  },
  strained: { a: 'more than 100', b: '412', note: 'the bound lies below two thirds of 412' },
  incomparable: { a: '2 million USD', b: '3 million EUR', note: 'two currencies' },
  'too-many-answers': { answers: 512, most: 200 },
  'mixed-times': { first: '2019-05-02', last: '2024-11-11' },
  'weekday-mismatch': { quote: 'Monday, 4 March 2025', stated: 'Monday', actual: 'Tuesday', date: '2025-03-04' },
  'zone-mismatch': { quote: '9 pm in London (8 am in Tokyo)', a: '9 pm in London', b: '8 am in Tokyo' },
  'polarity-suspect': { quote: 'denied that the port would close', label: 'yes', word: 'denied' },
  'resolution-stale': { recorded: 'r-1f0c2d3e', evidence: 'r-9a8b7c6d' },
  'resolution-unneeded': { verdict: 'agreed' },
  'suppression-unneeded': {
    finding: 'contradiction',
    claim: 'ferry.passengers',
    evidence: 'r-1f0c2d3e',
    now: 'r-9a8b7c6d',
  },
  'suppression-expired': {
    finding: 'contradiction',
    claim: 'ferry.passengers',
    evidence: 'r-1f0c2d3e',
    expired: '2025-06-30',
    reason: 'the harbour office answers by the end of June',
  },
  uncorroborated: { source: 'gazette' },
  'single-origin': { origin: 'harbour-office', sources: ['gazette', 'herald'] },
  'source-changed': { source: 'gazette', changed: 'text', stands: 3, lost: ['ferry.passengers'] },
  'shared-passage': {
    source: 'gazette',
    other: 'herald',
    words: 34,
    text: 'the ferry left at noon with 412 passengers, and was seen for the last time off the northern light',
  },
  'unused-source': { source: 'courier' },
};

/** What is said of a code's example. */
export const exampleMessage = <C extends FindingCode>(code: C): string => messageFor(code, EXAMPLES[code]);
