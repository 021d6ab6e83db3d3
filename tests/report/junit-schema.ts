import { XMLParser } from 'fast-xml-parser';

/** An element as parsed: its name, its attributes, its text, and its children in order. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  preserveOrder: true,
  attributeNamePrefix: '',
  parseTagValue: false,
});

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textOf = (child: unknown): string => {
  const text = record(child)['#text'];
  return typeof text === 'string' ? text : '';
};

const nodeOf = (raw: unknown): XmlNode => {
  const { ':@': attributes, ...rest } = record(raw);
  const [name = '', inside] = Object.entries(rest)[0] ?? [];
  const children = list(inside);
  return {
    name,
    attributes: Object.fromEntries(Object.entries(record(attributes)).map(([key, value]) => [key, String(value)])),
    text: children.map(textOf).join(''),
    children: children.filter((child) => !('#text' in record(child))).map(nodeOf),
  };
};

/** The root element of a document. */
export const parseXml = (xml: string): XmlNode => {
  const nodes = list(parser.parse(xml)).map(nodeOf);
  const root = nodes.find(({ name }) => !name.startsWith('?'));
  if (!root) throw new Error('no element');
  return root;
};

const WHOLE = /^\d+$/u;
/** `xs:token`: no white space at the ends, one blank at a time. */
const TOKEN = /^(?:\S+(?: \S+)*)?$/u;
const NAME = /^\S+(?: \S+)*$/u;
const ANY = /^[^]*$/u;

interface Shape {
  readonly required: Readonly<Record<string, RegExp>>;
  readonly optional?: Readonly<Record<string, RegExp>>;
  /** The children allowed, as a pattern over their names, each followed by a blank. */
  readonly children: RegExp;
}

const FAILED: Shape = { required: { type: ANY }, optional: { message: ANY }, children: /^$/u };

/**
 * What the XML Schema of JUnit reports asks for that Ant's task wrote down and most readers take: attributes with their
 * forms, and children in their order. Written anew from its rules; Jenkins' schema asks for less.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  testsuites: { required: {}, children: /^(?:testsuite )*$/u },
  testsuite: {
    required: {
      name: NAME,
      package: TOKEN,
      id: WHOLE,
      timestamp: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u,
      hostname: NAME,
      tests: WHOLE,
      failures: WHOLE,
      errors: WHOLE,
      time: /^\d+(?:\.\d+)?$/u,
    },
    optional: { skipped: WHOLE },
    children: /^properties (?:testcase )*system-out system-err $/u,
  },
  properties: { required: {}, children: /^(?:property )*$/u },
  testcase: {
    required: { name: TOKEN, classname: TOKEN, time: /^\d+(?:\.\d+)?$/u },
    children: /^(?:(?:skipped|error|failure) )?$/u,
  },
  failure: FAILED,
  error: FAILED,
  'system-out': { required: {}, children: /^$/u },
  'system-err': { required: {}, children: /^$/u },
};

const shapeFaults = ({ name, attributes, children }: XmlNode): readonly string[] => {
  const shape = SHAPES[name];
  if (!shape) return [`<${name}> is unknown`];
  const allowed = { ...shape.optional, ...shape.required };
  const names = children.map((child) => `${child.name} `).join('');
  return [
    ...Object.keys(shape.required).flatMap((key) => (key in attributes ? [] : [`<${name}> lacks ${key}`])),
    ...Object.entries(attributes).flatMap(([key, value]) =>
      allowed[key]?.test(value) === true ? [] : [`<${name}> has ${key}="${value}"`],
    ),
    ...(shape.children.test(names) ? [] : [`<${name}> holds ${names}`]),
  ];
};

/** What is wrong with a report, element by element; nothing where it is valid. */
export const junitFaults = (node: XmlNode): readonly string[] => [
  ...shapeFaults(node),
  ...node.children.flatMap(junitFaults),
];
