import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const object = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items: object, rest: object = {}): object => ({ type: 'array', items, ...rest });
const unique = (items: object, rest: object = {}): object => list(items, { uniqueItems: true, ...rest });
const ref = (name: string): object => ({ $ref: `#/definitions/${name}` });
const whole = (minimum: number): object => ({ type: 'integer', minimum });
const TEXT = { type: 'string' };
const TEXTS = { type: 'object', additionalProperties: TEXT };
const LEVEL = { enum: ['none', 'note', 'warning', 'error'] };

/**
 * The part of SARIF 2.1.0 that the report uses, written from the specification: properties that it does not name are
 * refused, those that it requires are required. The types of the whole standard, which are made from the official schema,
 * hold the same report when it is compiled.
 */
const SCHEMA = {
  ...object({ $schema: { type: 'string', format: 'uri' }, version: { const: '2.1.0' }, runs: list(ref('run')) }, [
    'version',
    'runs',
  ]),
  definitions: {
    run: object(
      {
        tool: object({ driver: ref('driver') }, ['driver']),
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        artifacts: unique(ref('artifact')),
        results: list(ref('result')),
      },
      ['tool'],
    ),
    driver: object({ name: TEXT, semanticVersion: TEXT, rules: unique(ref('rule')) }, ['name']),
    rule: object(
      {
        id: TEXT,
        shortDescription: ref('multiformat'),
        fullDescription: ref('multiformat'),
        help: ref('multiformat'),
        helpUri: { type: 'string', format: 'uri' },
        defaultConfiguration: object({ level: LEVEL }),
      },
      ['id'],
    ),
    multiformat: object({ text: TEXT, markdown: TEXT }, ['text']),
    artifact: object({ location: ref('artifactLocation'), hashes: TEXTS }),
    artifactLocation: object({ uri: { type: 'string', format: 'uri-reference' } }),
    result: object(
      {
        ruleId: TEXT,
        ruleIndex: whole(-1),
        level: LEVEL,
        message: ref('message'),
        locations: list(ref('location')),
        relatedLocations: unique(ref('location')),
        partialFingerprints: TEXTS,
        suppressions: unique(ref('suppression')),
        properties: { type: 'object' },
      },
      ['message'],
    ),
    message: object({ text: TEXT }, ['text']),
    location: object({
      id: whole(-1),
      physicalLocation: object({ artifactLocation: ref('artifactLocation'), region: ref('region') }, [
        'artifactLocation',
      ]),
      logicalLocations: unique(object({ name: TEXT, kind: TEXT })),
      message: ref('message'),
    }),
    region: object({ startLine: whole(1), startColumn: whole(1), endLine: whole(1), endColumn: whole(1) }),
    suppression: object(
      {
        kind: { enum: ['inSource', 'external'] },
        status: { enum: ['accepted', 'underReview', 'rejected'] },
        justification: TEXT,
      },
      ['kind'],
    ),
  },
};

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(SCHEMA);

/** What is wrong with a SARIF log, each with where; nothing where it is valid. */
export const sarifFaults = (log: unknown): readonly string[] => {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
};
