import { VERSION } from '../model/version.ts';
import type { NewFile } from './templates.ts';

const ABOUT = '# Fails when a quote does not stand or sources contradict each other. Takes the program from npm.\n';

const RUN = `npx --yes reconcile-sources@${VERSION} check`;

/** A word of a shell's command, whatever stands in it. */
const shellWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const github = (folder: string): string => {
  const defaults = `    defaults:\n      run:\n        working-directory: ${JSON.stringify(folder)}\n`;
  return `${ABOUT}name: reconcile
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
${folder === '' ? '' : defaults}    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: ${RUN} --format github
`;
};

const gitlab = (folder: string): string => {
  const enter = `    - ${JSON.stringify(`cd ${shellWord(folder)}`)}\n`;
  return `${ABOUT}reconcile:
  image: node:24
  script:
${folder === '' ? '' : enter}    - ${RUN} --format terminal --format junit=reconcile.xml
  artifacts:
    when: always
    reports:
      junit: ${folder === '' ? 'reconcile.xml' : JSON.stringify(`${folder}/reconcile.xml`)}
`;
};

const FILES = {
  github: { path: '.github/workflows/reconcile.yml', content: github },
  gitlab: { path: '.gitlab-ci.yml', content: gitlab },
} as const satisfies Readonly<Record<string, { path: string; content: (folder: string) => string }>>;

export type CiHost = keyof typeof FILES;

/**
 * The file that runs the gate on every change.
 *
 * @param folder where the gate is to run, from the root of the repository, with `/`; empty where it is the root itself.
 * @returns the file, its path from the root of the repository.
 */
export const ciFile = (host: CiHost, folder: string): NewFile => {
  const { path, content } = FILES[host];
  return { path, content: content(folder) };
};
