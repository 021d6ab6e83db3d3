/** How a source stands today: only a current one corroborates what others say. */
export const SOURCE_STATUSES = ['current', 'corrected', 'superseded', 'retracted'] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** Whether a source still stands as it was published, as far as anybody said. */
export const isCurrent = ({ status = 'current' }: { readonly status?: SourceStatus }): boolean => status === 'current';
