import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';

/** A saved page, and the text of its article as people marked it. */
export interface MarkedPage {
  readonly name: string;
  readonly html: Uint8Array;
  readonly article: string;
}

const TRUTH = z.record(z.string(), z.looseObject({ articleBody: z.string() }));

/** The pages of a folder: `ground-truth.json` with the article of each, and `html/NAME.html.gz`. */
export const pagesIn = (folder: string): readonly MarkedPage[] => {
  const truth = TRUTH.parse(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));
  if (!existsSync(join(folder, 'html'))) return [];
  return readdirSync(join(folder, 'html')).flatMap((file): MarkedPage[] => {
    const name = file.replace(/\.html(?:\.gz)?$/u, '');
    const bytes = readFileSync(join(folder, 'html', file));
    const article = truth[name]?.articleBody;
    return article === undefined ? [] : [{ name, html: file.endsWith('.gz') ? gunzipSync(bytes) : bytes, article }];
  });
};

/** Which half a page is of: rules are made from what fails in the first alone. */
export const halfOf = ({ article }: MarkedPage): 1 | 2 =>
  (createHash('sha256').update(article).digest()[0] ?? 0) % 2 === 0 ? 1 : 2;
