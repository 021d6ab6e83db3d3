/** What an id of a registry looks like: letters, digits, `-`, `_` and `.`, beginning with a letter or digit. */
export const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
