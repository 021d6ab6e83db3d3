/** What stands before somebody whose view or words a clause gives: "To Holt, it is …", "in the words of Holt". */
export const VIEW_LEADS =
  'to|according to|in the words of|in the view of|in the eyes of|in the opinion of|in the judgment of|in the judgement of|in the phrase of|as per';

/** What somebody's words are called: "these were Holt's words", "in Holt's phrase". */
export const UTTERANCES =
  'word|words|phrase|phrases|expression|formula|formulation|term|terms|verdict|description|summary|remark|comment|quip|line|answer|reply|view|opinion';
