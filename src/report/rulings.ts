import type { Finding } from '../model/finding.ts';

/** An editor's ruling on what a finding reports. */
export interface Ruling {
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  readonly value?: string;
}

/** The ruling that still fits a finding's evidence and settles it, if there is one. */
export const rulingOn = ({ data }: Finding): Ruling | undefined => ('resolved' in data ? data.resolved : undefined);
