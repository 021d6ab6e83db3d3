import { join, resolve } from 'node:path';
import process from 'node:process';

/** The versions of Node.js that the built program is tried on: the oldest that `engines` allows, and each that is kept up. */
export const NODE_VERSIONS = ['20.19.0', '22.23.3', '24.21.0'] as const;

const FOLDER = resolve(import.meta.dirname, '../node_modules/.cache/nodes');

const SYSTEM = process.platform === 'win32' ? 'win' : process.platform;

/** The package on npm that holds Node.js for this machine, its version being that of Node.js. */
export const NODE_PACKAGE = `node-${SYSTEM}-${process.arch}`;

/** Where a version is installed, by `npm run nodes`. */
export const folderOfNode = (version: string): string => join(FOLDER, version);

/** The program of a version, there or not. */
export const pathOfNode = (version: string): string =>
  join(folderOfNode(version), 'node_modules', NODE_PACKAGE, 'bin', SYSTEM === 'win' ? 'node.exe' : 'node');
