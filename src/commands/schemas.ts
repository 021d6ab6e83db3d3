import { configJsonSchema } from '../config/index.ts';
import { suppressionsJsonSchema } from '../config/suppressions.ts';
import { sourcesJsonSchema } from '../corpus/index.ts';
import { VERSION } from '../model/version.ts';
import { outcomesJsonSchema } from '../propose/json-schema.ts';
import { claimsJsonSchema, proposalJsonSchema } from '../registry/index.ts';
import { reportJsonSchema } from '../report/json-schema.ts';
import { proofJsonSchema } from '../report/proof-json-schema.ts';

/** The JSON Schemas of what people write and of what the program writes for others, each by the name of its file. */
const SCHEMAS = {
  claims: claimsJsonSchema,
  sources: sourcesJsonSchema,
  config: configJsonSchema,
  suppressions: suppressionsJsonSchema,
  report: reportJsonSchema,
  proposals: proposalJsonSchema,
  outcomes: outcomesJsonSchema,
  proof: proofJsonSchema,
} as const satisfies Readonly<Record<string, () => object>>;

export type SchemaName = keyof typeof SCHEMAS;

export const isSchemaName = (word: string): word is SchemaName => Object.hasOwn(SCHEMAS, word);

export const SCHEMA_NAMES: readonly SchemaName[] = Object.keys(SCHEMAS).filter(isSchemaName);

/** The file that a schema stands in: where this project has it, and where `reconcile init` writes it. */
export const schemaPath = (name: SchemaName): string => `schemas/${name}.schema.json`;

/** A schema, under the address that the package has it at once this version is published. */
export const schemaOf = (name: SchemaName): object => ({
  $id: `https://unpkg.com/reconcile-sources@${VERSION}/${schemaPath(name)}`,
  ...SCHEMAS[name](),
});

/** A schema as the text of its file. */
export const schemaText = (name: SchemaName): string => `${JSON.stringify(schemaOf(name), null, 2)}\n`;
