import { Parser } from 'htmlparser2';
import { LIMITS } from '../../model/limits.ts';
import { declined, type Problem } from '../outcome.ts';

/** What is done with the parts of a document, in its order. */
export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (words: string) => void;
  readonly close: (name: string) => void;
}

/** Elements, attributes and stretches of text of one document: what holds more would take minutes and a gigabyte. */
const MOST_PIECES = LIMITS.pieces.most;
/** Deeper nesting is no document that anybody wrote. */
const MOST_DEPTH = LIMITS.depth.most;

const TOO_MANY = declined(
  'it holds more than a million elements',
  'Split it into parts, or copy its words into .txt files.',
);
const TOO_DEEP = declined('its elements are nested too deeply', 'Copy its words into a .txt file.');
const OWN_ENTITIES = declined(
  'it declares entities of its own',
  'Open it in the program that wrote it, and save it again.',
);

class Declined extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.problem);
    this.problem = problem;
  }
}

/**
 * Reads XML, or XHTML with its named characters, piece by piece: nothing is kept of it. Entities that a document declares
 * could grow without end or lead to other files; such a document is declined, as is one of too many pieces.
 *
 * @returns why it was declined; nothing where all of it was read.
 */
export const readXml = (xml: string, reader: XmlReader, kind: 'xml' | 'xhtml' = 'xml'): Problem | undefined => {
  let [pieces, depth] = [0, 0];
  const count = (): void => {
    pieces += 1;
    if (pieces > MOST_PIECES) throw new Declined(TOO_MANY);
  };
  const parser = new Parser(
    {
      onattribute: count,
      onopentag: (name, attributes) => {
        count();
        depth += 1;
        if (depth > MOST_DEPTH) throw new Declined(TOO_DEEP);
        reader.open(name, attributes);
      },
      ontext: (words) => {
        count();
        reader.text(words);
      },
      onclosetag: (name) => {
        depth -= 1;
        reader.close(name);
      },
      onprocessinginstruction: (name, data) => {
        if (/^!doctype$/iu.test(name) && data.includes('[')) throw new Declined(OWN_ENTITIES);
      },
    },
    kind === 'xml' ? { xmlMode: true } : { recognizeSelfClosing: true, recognizeCDATA: true },
  );
  try {
    parser.end(xml);
    return undefined;
  } catch (error) {
    if (error instanceof Declined) return error.problem;
    throw error;
  }
};
