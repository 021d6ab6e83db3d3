import { finding, type Finding, type FindingBody } from '../model/finding.ts';
import type { Place, Span } from '../model/place.ts';
import { lineIndex } from '../text/lines.ts';
import { inOneLine } from '../text/one-line.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Mark } from './model.ts';

const bodyOf = (mark: Mark): FindingBody | null => {
  const { stated, result, cited, against, changes = [], stance } = mark;
  const words = inOneLine(mark.words);
  const by = cited === null ? {} : { cited };
  if (result === 'uncovered') return { code: 'text-uncovered', data: { words } };
  if (result === 'nowhere') return { code: 'text-misquoted', data: { words, ...by, changed: [] } };
  if (against === undefined) return null;
  const { source } = against;
  const says = inOneLine(against.text);
  if (stated === 'quotation' && result === 'elsewhere')
    return { code: 'text-misquoted', data: { words, ...by, source, changed: [] } };
  if (result === 'changed') {
    const changed = [...new Set(changes.map(({ what }) => what))];
    return { code: 'text-misquoted', data: { words, ...by, source, says, changed } };
  }
  if (result === 'voice' || result === 'elsewhere')
    return { code: 'text-misattributed', data: { words, ...by, source } };
  if (result === 'contradicted') return { code: 'text-contradicted', data: { words, source, says } };
  if (result === 'told')
    return { code: 'text-overstated', data: { words, source, says, ...(stance !== undefined && { stance }) } };
  return null;
};

/**
 * The places of a manuscript that ask for a look, or are not covered, as findings; `null` for each that is borne out.
 *
 * @param placeOf where words of a source stand.
 */
export const findingsOf = (
  { file, text }: Manuscript,
  marks: readonly Mark[],
  placeOf: (source: string, span: Span) => Place | null,
): readonly (Finding | null)[] => {
  const lines = lineIndex(text);
  return marks.map((mark) => {
    const body = bodyOf(mark);
    if (body === null) return null;
    const { against, claim } = mark;
    const place = against && placeOf(against.source, against.span);
    const related = place ? [{ ...place, message: 'what the source says' }] : [];
    const range = { start: lines.position(mark.span.start), end: lines.position(mark.span.end) };
    return finding(body, { file, range }, { related, ...(claim && { claim: claim.id }) });
  });
};
