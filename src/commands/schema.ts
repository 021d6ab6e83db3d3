import { OperationalError } from '../model/operational-error.ts';
import { nearest } from '../text/nearest.ts';
import { emit, type Output } from './emit.ts';
import type { Io } from './io.ts';
import { isSchemaName, SCHEMA_NAMES, schemaText } from './schemas.ts';

/**
 * `reconcile schema NAME`: the JSON Schema of a file, for editors and for other programs.
 *
 * @throws OperationalError where no schema is called so.
 */
export const schema = async (name: string, flags: Output, io: Io): Promise<number> => {
  if (!isSchemaName(name)) {
    const near = nearest(name, SCHEMA_NAMES);
    const hint = near === undefined ? `the schemas are ${SCHEMA_NAMES.join(', ')}` : `did you mean "${near}"?`;
    throw new OperationalError(`there is no schema "${name}"`, hint);
  }
  await emit(schemaText(name), flags, io);
  return 0;
};
