/** Faults of the files themselves: what they say cannot be taken in as it stands. */
export const REGISTRY_EXPLANATIONS = {
  'yaml-syntax': {
    title: 'A file is not the YAML that is read here',
    explanation:
      'The file breaks the rules of YAML, or uses anchors, aliases, tags or merge keys, which are refused so that a claim says in one place all that it says. What could be read of the file is judged all the same.',
    example:
      'A quote holds a comma and stands in braces without quotation marks, so that YAML takes its second half for a key.',
    whatToDo: 'Mend the line named; a quote is safest between quotation marks.',
  },
  schema: {
    title: 'A file holds something that does not belong there',
    explanation:
      'A key is unknown, missing or holds the wrong sort of thing. Every fault of a file is named in one run. A reading that is malformed takes no part, and its claim is neither agreed nor compatible until it is mended.',
    example: 'A claim says `knd: count`, where `kind` is meant.',
    whatToDo: 'Write what was expected; an editor that knows `schemas/claims.schema.json` offers it while you type.',
  },
  'duplicate-id': {
    title: 'Two things bear one id',
    explanation:
      'Claims, events, parties and sources are called by their ids, so an id must mean one thing over all files. Without a manifest, a source’s id is the stem of its file’s name, and two files may share a stem.',
    example: 'Two files of claims each hold a claim `bridge.length`.',
    whatToDo: 'Rename one of them, and whatever refers to it.',
  },
  'unknown-source': {
    title: 'A reading names a source that does not exist',
    explanation:
      'The id is not among those of the corpus; where a file of that name lies there and is not read, the message says why. The reading takes no part, and its claim is neither agreed nor compatible until it is mended.',
    example: 'A reading says `source: gazete`, and the corpus holds `gazette`.',
    whatToDo: 'Correct the id, or add the document to the corpus folder and, where there is one, to its manifest.',
  },
  'unknown-party': {
    title: 'A reading is attributed to a party that does not exist',
    explanation:
      'Whoever a reading is attributed to decides whether readings are independent, so a mistyped id would turn one origin into two.',
    example: 'A reading says `attributed_to: habour-office`, and the parties hold `harbour-office`.',
    whatToDo: 'Correct the id, or add the party under `parties`, with its name.',
  },
  'unreadable-source': {
    title: 'A source’s text could not be had',
    explanation:
      'The file is missing, empty, damaged, too large, protected by a password, a scan without text, a page without an article, of a format that is not read or not of the one that its name says, in a character set that cannot be told, or it leads out of the corpus folder. The other sources are judged all the same; readings of this one take no part.',
    example: 'The manifest names `gazette.txt`, and the folder holds no such file.',
    whatToDo:
      'Do what the message says: put the file into the corpus folder, correct its path or its ending, save it in a format that is read, or name its character set with `encoding` in the manifest.',
  },
  'unreadable-folder': {
    title: 'A folder cannot be looked into',
    explanation:
      'A folder of sources or of claims cannot be listed. It may hold the source or the claim that contradicts what is found elsewhere, and so a check does not pass without it. Everything else is judged.',
    example: 'The folder `claims/bridges` belongs to another user, and may be read by that user alone.',
    whatToDo: 'Give yourself the right to read the folder, or move it out of the corpus or the claims.',
  },
  'encoding-guessed': {
    title: 'A source’s character set is a guess',
    explanation:
      'The file is no UTF-8 and names no character set. Its bytes are words of a language in this one, and in no other as likely; the text was read so. In the wrong character set digits stay what they are, but letters may be others.',
    example: 'A Russian text saved in windows-1251 is read as such.',
    whatToDo:
      'Look at the text with `reconcile text SOURCE`. If its letters are right, write `encoding: windows-1251` beside the source in `sources.yaml`, or save the file as UTF-8.',
  },
  'partly-read': {
    title: 'A part of a source’s file is not read',
    explanation:
      'A file can hold more than its words: a message has attachments, a saved page has frames, a book has pictures, a workbook has charts. What is named here takes no part, and the rest is read. Pages of a PDF without text are empty, or pictures of pages: a quote from them is missing, and so they are a warning.',
    example: 'A message is a source, and a table is attached to it.',
    whatToDo:
      'If you quote from it, save it as a file of its own in the corpus, in a format that is read; run a program that reads pictures (OCR) over a PDF with scanned pages. `severities: { partly-read: off }` leaves such notes out.',
  },
  'text-damaged': {
    title: 'A few characters of a source cannot be read',
    explanation:
      'Some bytes of its file are no text in its character set, or the file holds the replacement character U+FFFD itself. A few of them are borne in a saved page: � stands for each. It may have been any letter, digit or sign, so no quote is proved that holds it or ends beside it.',
    example: 'A page in UTF-8 holds one byte of windows-1252 where a sum of money stood.',
    whatToDo:
      'Save the page again, name its character set in `sources.yaml` if it is another one, or quote words beside it.',
  },
  'source-not-current': {
    title: 'A source that was corrected, superseded or retracted is quoted',
    explanation:
      'Its `status` in `sources.yaml` says so. Its readings are proved, read and shown, and may contradict others, but they corroborate nothing: a claim is agreed by its current sources alone.',
    example: 'A newspaper has retracted the article that a claim quotes.',
    whatToDo:
      'Quote what stands today: the corrected article, the newer edition. Where the retraction itself settles a contradiction, record that with `reconcile resolve`.',
  },
  'unread-file': {
    title: 'A file in the corpus is not read',
    explanation:
      'It lies in the corpus folder and is no source: the manifest names others but not this one, its format is none that is read, or it is a link to a folder. What it says takes no part. Hidden files, YAML and the folders beside saved pages are passed over without a word.',
    example: 'Three articles lie in the folder, and `sources.yaml` names two of them.',
    whatToDo:
      'Name the file in `sources.yaml`, save it in a format that is read, or move it out of the corpus folder; `severities: { unread-file: off }` leaves such notes out.',
  },
  'source-changed': {
    title: 'A source is another than the one that was locked',
    explanation:
      'The file under this id is not the one that `reconcile lock` recorded in `reconcile.lock`. Readings whose words still stand are evidence as before, wherever they stand now; those whose words do not have a finding of their own, which says what stood there. Where the bytes changed and no letter, digit or mark of the text did, this is a note.',
    example: 'A news site has corrected a figure in an article that was saved and locked before.',
    whatToDo:
      'See what changed with `reconcile lock --check`, or with `reconcile diff` and a copy of the old folder. Mend the readings that no longer stand; then record the new state with `reconcile lock`.',
  },
} as const;
