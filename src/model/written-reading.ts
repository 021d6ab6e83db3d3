import type { RegistryReading } from './claim.ts';

/** What an editor says of a reading beside its source and quote, by the keys of a claim file, without what is not said. */
export const writtenFields = (one: RegistryReading) => ({
  ...(one.attributedTo !== undefined && { attributed_to: one.attributedTo }),
  ...(one.asOf !== undefined && { as_of: one.asOf }),
  ...(one.saidOn !== undefined && { said_on: one.saidOn }),
  ...(one.stance !== undefined && { stance: one.stance }),
  ...(one.language !== undefined && { language: one.language }),
  ...(one.translation !== undefined && { translation: one.translation }),
  ...(one.value !== undefined && { value: one.value }),
  ...(one.complete !== undefined && { complete: one.complete }),
});
