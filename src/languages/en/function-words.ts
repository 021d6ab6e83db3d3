/** Small words of English that other languages lack: by their share a text is known for English. */
export const FUNCTION_WORDS: readonly string[] =
  'the of and to that was with for this from have which their were they would been his her has are by said who not but its will after about into whom whose when where while there these those could should than other between during before against because since until both what how did'.split(
    ' ',
  );
