import { KINDS } from '../kinds/index.ts';
import type { Kind, ReadContext } from '../model/kind.ts';
import type { KindName } from '../model/values.ts';
import type { Mention } from './mention.ts';

const relation = <K extends KindName>(kindName: K, a: Mention, b: Mention): string => {
  const kind: Kind<K> = KINDS[kindName];
  const read = ({ source, span }: Mention) => {
    const context: ReadContext = { options: {}, ...(source.published !== undefined && { saidOn: source.published }) };
    return kind.read(source.text.slice(span.start, span.end), context);
  };
  const [one, other] = [read(a), read(b)];
  return one.ok && other.ok ? kind.relate(one.value, other.value, {}).relation : 'incomparable';
};

/** Whether two mentions of one kind cannot both be right; what cannot be compared is not taken for the same. */
export const contradict = (a: Mention, b: Mention): boolean => {
  if (a.text === b.text) return false;
  const found = relation(a.kind, a, b);
  return found === 'contradicts' || found === 'incomparable';
};
