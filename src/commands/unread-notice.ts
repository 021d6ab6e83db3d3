import type { Finding } from '../model/finding.ts';
import { plural } from '../report/words.ts';
import type { Io } from './io.ts';

/** What keeps a file, or a part of it, from being read. */
const UNREAD: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'unreadable-source',
  'unreadable-folder',
  'yaml-syntax',
  'schema',
]);

/** A second source of one id is left out whole. */
const isUnread = (one: Finding): boolean =>
  UNREAD.has(one.code) || (one.code === 'duplicate-id' && one.data.what === 'source');

/** Says that a command did not see all there is, where it shows no findings itself. */
export const tellUnread = (findings: readonly Finding[], io: Io): void => {
  const unread = findings.filter(isUnread).length;
  if (unread > 0) io.stderr(`not all could be read: "reconcile check" shows ${plural(unread, 'fault')}\n`);
};
