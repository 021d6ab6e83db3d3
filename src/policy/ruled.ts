import type { Finding } from '../model/finding.ts';

/** Whether a resolution that still fits has settled what a finding reports. */
export const isRuledOn = ({ data }: Finding): boolean => 'resolved' in data;
