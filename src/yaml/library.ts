/**
 * What is loaded of `yaml` on need. A bundle gives a dynamic import of the package its default export alone; named imports
 * of a file like this one are the same there and in the sources.
 */
export { parseDocument, stringify } from 'yaml';
