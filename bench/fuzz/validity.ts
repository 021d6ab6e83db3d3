import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { parse as parseHtml } from 'parse5';
import { junitFaults, parseXml } from '../../tests/report/junit-schema.ts';
import { sarifFaults } from '../../tests/report/sarif-schema.ts';

/** What is invalid in a text of a format, in words; nothing where it is valid. */
type Check = (text: string) => readonly string[];

const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);

const schemaCheck = (name: string): Check => {
  const validate = ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
  return (text) => {
    validate(JSON.parse(text));
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  };
};

const json: Check = (text) => {
  JSON.parse(text);
  return [];
};

const junit: Check = (text) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own, and this one is here
  const outcome = XMLValidator.validate(text);
  return outcome === true ? junitFaults(parseXml(text)) : [outcome.err.msg];
};

const html: Check = (text) => {
  const faults: string[] = [];
  parseHtml(text, { onParseError: ({ code, startLine }) => void faults.push(`${code} in line ${startLine}`) });
  return faults;
};

const csv: Check = (text) => {
  parseCsv(text);
  return [];
};

const ANNOTATION = /^::(?:error|warning|notice) [^:]*(?:[^:]|:(?!:))*::/u;

/** A line of its own for each finding, and one that counts them. */
const github: Check = (text) =>
  text
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .filter((line) => !ANNOTATION.test(line));

/** What servers of continuous integration obey. */
const OBEYED = /^\s*::|##(?:\[|vso\[|teamcity\[)/imu;

const unobeyed: Check = (text) => {
  const obeyed = OBEYED.exec(text)?.[0];
  return obeyed === undefined ? [] : [`a server obeys ${obeyed}`];
};

const CHECKS: Readonly<Record<string, Check>> = {
  json,
  report: schemaCheck('report'),
  proof: schemaCheck('proof'),
  outcomes: schemaCheck('outcomes'),
  sarif: (text) => sarifFaults(JSON.parse(text)),
  w3c: json,
  claimreview: json,
  junit,
  html,
  csv,
  'csv-claims': csv,
  github,
};

/** What steers a terminal, or turns the order of what follows, wherever a text is shown. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Words from right to left, set apart so that they turn nothing beside them: what is opened is closed again. */
const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/gu;

/**
 * What is invalid in what a command printed, in words; nothing where it is valid in its format and does nothing to a
 * terminal or a server.
 *
 * @param format one of the report's, or the name of a schema of the project.
 */
export const invalidIn = (format: string, text: string): readonly string[] => {
  const unsafe = UNSAFE.exec(format === 'terminal' ? text.replace(ISOLATED, '$1') : text)?.[0];
  return [
    ...(unsafe === undefined ? [] : [`U+${unsafe.codePointAt(0)?.toString(16) ?? ''} is printed`]),
    ...(format === 'github' ? [] : unobeyed(text)),
    ...(CHECKS[format]?.(text) ?? []),
  ];
};
