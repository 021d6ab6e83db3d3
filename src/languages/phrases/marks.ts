import type { Piece } from './term.ts';
import type { Terms } from './terms.ts';

const markOf = (piece: Piece): string => piece.sign ?? piece.raw;

/** Joins an ending and the words behind it where together they are a wording: "+abl az". */
export const withMarks = (pieces: readonly Piece[], terms: Terms): readonly Piece[] => {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const most = Math.min(terms.longest.get(markOf(piece)) ?? 1, pieces.length - at);
    let taken = 1;
    for (let count = most; count > 1 && taken === 1; count -= 1) {
      const group = pieces.slice(at, at + count);
      const known = terms.of.get(group.map(markOf).join(' '));
      if (known === undefined) continue;
      joined.push({ raw: group.map(({ raw }) => raw).join(' '), terms: known, sign: '' });
      taken = count;
    }
    if (taken === 1) joined.push(piece);
    at += taken - 1;
  }
  return joined;
};
