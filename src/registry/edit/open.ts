import { openYaml, type YamlDocument } from '../../yaml/document.ts';
import type { Edited } from '../../yaml/edit/index.ts';
import { nodeAt, type Path, type YamlNode } from '../../yaml/node.ts';
import { readClaimFile, type ClaimEntry } from '../claim-file.ts';

/** A claim file, to be edited. */
export interface Opened {
  readonly document: YamlDocument;
  /** By id; where one stands twice, the first, as in the registry. */
  readonly claims: ReadonlyMap<string, ClaimEntry>;
}

export const open = async (text: string): Promise<Opened> => {
  const document = await openYaml('', text.replace(/^\ufeff/u, ''));
  const { claims } = readClaimFile(document, () => undefined);
  return { document, claims: new Map(claims.toReversed().map((claim) => [claim.id, claim])) };
};

export const nodeOf = ({ document }: Opened, path: Path): YamlNode | undefined =>
  document.root ? nodeAt(document.root, path) : undefined;

export const scalarAt = (opened: Opened, path: Path): unknown => {
  const node = nodeOf(opened, path);
  return node?.type === 'scalar' ? node.value : undefined;
};

/** Why nothing was edited: what was to be does not stand there. */
export const absent = (claim: string): Edited => ({
  ok: false,
  problem: `${claim} does not stand in it as it was judged`,
});
