import { posix } from 'node:path';
import { localName } from './names.ts';
import { readXml } from './read.ts';

/** What one part of an Office file says of another. */
export interface RelatedPart {
  readonly id: string;
  /** The last word of its type, such as "footnotes". */
  readonly type: string;
  /** Where it lies in the file: a name in it, and nothing else. */
  readonly path: string;
  /** The address that it leads to, where it lies outside of the file. */
  readonly address?: string;
}

/** The parts that a part in `folder` refers to, by its list of relations. */
export const relatedParts = (rels: string, folder: string): readonly RelatedPart[] => {
  const related: RelatedPart[] = [];
  readXml(rels, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (localName(name) !== 'Relationship') return;
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      related.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        path,
        ...(TargetMode === 'External' && { address: Target }),
      });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return related;
};
