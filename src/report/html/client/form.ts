import type { State } from './address.ts';
import type { Found } from './claims.ts';

type Fields = Omit<State, 'at'>;

/** The form of filters. */
export interface Form {
  readonly read: () => Fields;
  readonly write: (fields: Fields) => void;
  readonly tell: (found: Found) => void;
  readonly focusSearch: () => void;
  /** Whether single keys are on. */
  readonly keys: () => boolean;
  readonly onChange: (changed: () => void) => void;
}

const counted = ({ shown, all }: Found): string =>
  shown === all ? `${all} claim${all === 1 ? '' : 's'}` : `${shown} of ${all} claims`;

/** The form as the page has it; fields that the page had no choices for are taken as empty. */
export const filterForm = (form: HTMLFormElement): Form => {
  const inputs = [...form.querySelectorAll('input')];
  const boxes = inputs.filter(({ name }) => name === 'verdict');
  const search = inputs.find(({ name }) => name === 'text');
  const keys = inputs.find(({ name }) => name === 'keys');
  const selects = [...form.querySelectorAll('select')];
  const output = form.querySelector('output');
  const chosen = (name: string): string => selects.find((select) => select.name === name)?.value ?? '';
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    read: () => ({
      verdicts: boxes.filter(({ checked }) => checked).map(({ value }) => value),
      source: chosen('source'),
      kind: chosen('kind'),
      event: chosen('event'),
      text: search?.value.trim() ?? '',
    }),
    write: (fields) => {
      for (const box of boxes) box.checked = fields.verdicts.includes(box.value);
      const values: Readonly<Record<string, string>> = {
        source: fields.source,
        kind: fields.kind,
        event: fields.event,
      };
      for (const select of selects) select.value = values[select.name] ?? '';
      if (search !== undefined && search.value.trim() !== fields.text) search.value = fields.text;
    },
    tell: (found) => {
      if (output !== null) output.value = counted(found);
      const nothing = document.getElementById('nothing');
      if (nothing !== null) nothing.hidden = found.shown > 0 || found.all === 0;
    },
    focusSearch: () => search?.focus(),
    keys: () => keys?.checked ?? false,
    onChange: (changed) => {
      form.addEventListener('input', changed);
      form.addEventListener('reset', () => setTimeout(changed));
    },
  };
};
