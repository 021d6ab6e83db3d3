// How the program is bundled, in the package and wherever a bundle of it is tried.
export const BUNDLING = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node knows them; rewritten as calls of a constructor, such patterns would be made anew each time that they are met.
  supported: { 'regexp-unicode-property-escapes': true },
  // Bundled CommonJS packages ask for node's modules through require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};
