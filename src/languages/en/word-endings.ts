/** Endings of one word in its forms: "deployed", "deploying", "deployment". */
export const FORM_ENDINGS: readonly string[] = 'ations ation ments ment ings ing ed es s ly ion ian e'.split(' ');
