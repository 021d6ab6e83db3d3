import { YAMLException } from 'js-yaml';
import { nodeAt, pathText, toData, type Data, type Path } from '../node.ts';
import { readYaml, type YamlReading } from '../read.ts';
import { planEdit, type Edit } from './plan.ts';
import { inOrder, splice, type Splice } from './splice.ts';
import { parseSource } from './tree.ts';
import { isList, isMapping } from './write.ts';

export type { Edit } from './plan.ts';
export { writeEntry, writeList } from './write.ts';

/** The text with its edits made, and what was changed for it; or why nothing was. */
export type Edited =
  | { readonly ok: true; readonly text: string; readonly splices: readonly Splice[] }
  | { readonly ok: false; readonly problem: string };

const refused = (problem: string): Edited => ({ ok: false, problem });

const changeMap = (data: Readonly<Record<string, Data>>, [key, ...rest]: Path, edit: Edit): Data => {
  const name = String(key);
  if (rest.length > 0) return { ...data, [name]: changed(data[name] ?? null, rest, edit) };
  if (edit.op === 'append') return { ...data, [name]: changed(data[name] ?? null, [], edit) };
  if (edit.op === 'set') return { ...data, [name]: edit.value };
  return Object.fromEntries(Object.entries(data).filter(([each]) => each !== name));
};

/** What the data of a document must be once an edit is made. */
const changed = (data: Data, path: Path, edit: Edit): Data => {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (edit.op === 'append') return isList(data) ? [...data, edit.value] : data;
    return edit.op === 'set' ? edit.value : data;
  }
  if (isList(data) && edit.op === 'remove' && rest.length === 0) return data.filter((_, index) => index !== step);
  if (isList(data)) return data.map((item, index) => (index === step ? changed(item, rest, edit) : item));
  return isMapping(data) ? changeMap(data, path, edit) : data;
};

const same = (a: Data | undefined, b: Data | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isMapping(a)) return Object.is(a, b);
  if (!isMapping(b) || Object.keys(a).length !== Object.keys(b).length) return false;
  return Object.entries(a).every(([key, value]) => Object.hasOwn(b, key) && same(value, b[key]));
};

const read = (text: string): YamlReading | null => {
  try {
    return readYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return null;
  }
};

/** Whether a text, read anew by the parser that reads claim files, says what was meant, and has no fault that is new. */
const says = (text: string, meant: Data, flaws: number): boolean => {
  const after = read(text);
  return after?.root != null && after.flaws.length <= flaws && same(toData(after.root), meant);
};

const BYTE_ORDER_MARK = '\ufeff';

const shifted = (edited: Edited, by: string): Edited =>
  edited.ok
    ? {
        ok: true,
        text: `${by}${edited.text}`,
        splices: edited.splices.map(({ start, end, text }) => ({
          start: start + by.length,
          end: end + by.length,
          text,
        })),
      }
    : edited;

const hasNode = (reading: YamlReading, path: Path): boolean => !!reading.root && !!nodeAt(reading.root, path);

/**
 * Makes edits in the text of a YAML file. Every character outside of the edited places stays as it is: comments, order,
 * quotation marks, indentation, line ends, a byte order mark. The outcome is read again before it is given back: where it
 * would say anything but what was meant, nothing is edited, and the problem is said in words.
 */
export const editYaml = (text: string, edits: readonly Edit[]): Edited => {
  if (text.startsWith(BYTE_ORDER_MARK)) return shifted(editYaml(text.slice(1), edits), BYTE_ORDER_MARK);
  const before = read(text);
  const root = before?.root ? parseSource(text) : null;
  if (!before?.root || !root) return refused('the file cannot be read as YAML');
  const splices: Splice[] = [];
  for (const edit of edits) {
    const planned = planEdit(text, root, edit);
    if (!planned || !hasNode(before, edit.path.slice(0, -1)))
      return refused(`${pathText(edit.path)} is written in a way that cannot be edited here`);
    splices.push(planned);
  }
  const ordered = inOrder(splices);
  const meant = edits.reduce((data, edit) => changed(data, edit.path, edit), toData(before.root));
  const after = ordered && splice(text, ordered);
  if (after === null || !says(after, meant, before.flaws.length))
    return refused('the edit would change more than it should');
  return { ok: true, text: after, splices: ordered ?? [] };
};
