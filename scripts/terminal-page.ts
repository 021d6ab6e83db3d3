/** What each SGR code switches on or off, as classes of a span; codes that are not here change nothing. */
const CODES: Readonly<Record<string, (style: ReadonlySet<string>) => ReadonlySet<string>>> = (() => {
  const on = (name: string) => (style: ReadonlySet<string>) => new Set([...style, name]);
  const off =
    (...names: readonly string[]) =>
    (style: ReadonlySet<string>) =>
      new Set([...style].filter((name) => !names.includes(name)));
  return {
    0: () => new Set<string>(),
    1: on('bold'),
    2: on('dim'),
    3: on('italic'),
    4: on('underline'),
    22: off('bold', 'dim'),
    23: off('italic'),
    24: off('underline'),
    31: on('red'),
    32: on('green'),
    33: on('yellow'),
    34: on('blue'),
    35: on('magenta'),
    36: on('cyan'),
    39: off('red', 'green', 'yellow', 'blue', 'magenta', 'cyan'),
  };
})();

const ESCAPE = /\u001b\[([\d;]*)m/u;

const escaped = (text: string): string => text.replace(/[&<>]/gu, (mark) => `&#${mark.charCodeAt(0)};`);

/** Coloured output as spans. The odd parts of the split are the codes between the texts. */
const spans = (output: string): string => {
  let style: ReadonlySet<string> = new Set();
  return output
    .split(ESCAPE)
    .map((part, index) => {
      if (index % 2 === 0)
        return style.size === 0 ? escaped(part) : `<span class="${[...style].join(' ')}">${escaped(part)}</span>`;
      for (const code of part.split(';')) style = CODES[code === '' ? '0' : code]?.(style) ?? style;
      return '';
    })
    .join('');
};

const STYLE = `
body { margin: 0; background: #16181d; }
.terminal { display: inline-block; padding: 18px 22px; background: #16181d; color: #d7dae0; }
pre { margin: 0; font: 14px/18px "DejaVu Sans Mono", "Liberation Mono", Menlo, monospace; }
.bold { font-weight: bold; }
.dim { color: #9299a6; }
.italic { font-style: italic; }
.underline { text-decoration: underline; }
.red { color: #f47067; }
.green { color: #6bc46d; }
.yellow { color: #daaa3f; }
.blue { color: #6cb6ff; }
.magenta { color: #dcbdfb; }
.cyan { color: #56d4dd; }
`;

/**
 * A page that shows a command and its output as a dark terminal does.
 *
 * @param command as it is typed.
 * @param output with ANSI codes for colours and weight.
 */
export const terminalPage = (command: string, output: string): string => `<!doctype html>
<meta charset="utf-8">
<style>${STYLE}</style>
<div class="terminal"><pre>$ ${escaped(command)}
${spans(output.trimEnd())}</pre></div>
`;
