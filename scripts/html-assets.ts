import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, transform } from 'esbuild';

const FOLDER = resolve(import.meta.dirname, '../src/report/html');

/** What may not stand in an element of style or script: it would end it, or begin a comment in it. */
const CLOSING = /<\/(?:script|style)|<!--/iu;

const checked = (name: string, text: string): string => {
  if (CLOSING.test(text)) throw new Error(`The ${name} of the HTML report holds ${CLOSING.source}`);
  return text.trim();
};

const style = async (file: string): Promise<string> => {
  const source = await readFile(resolve(FOLDER, 'client', file), 'utf8');
  const { code } = await transform(source, { loader: 'css', minify: true, charset: 'utf8' });
  return checked('style', code);
};

const script = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [resolve(FOLDER, 'client/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'none',
  });
  return checked('script', outputFiles[0]?.text ?? '');
};

/** The module that holds the style and the script of the HTML report as text, so that the program reads no files. */
export const htmlAssets = async (): Promise<string> => `/** Made from client/style.css by \`npm run generate\`. */
export const STYLE = ${JSON.stringify(await style('style.css'))};

/** Made from client/proof.css by \`npm run generate\`. */
export const PROOF_STYLE = ${JSON.stringify(await style('proof.css'))};

/** Made from client/main.ts by \`npm run generate\`. */
export const SCRIPT = ${JSON.stringify(await script())};
`;
