import { localName } from '../xml/names.ts';
import { readXml } from '../xml/read.ts';

const COVER = 'CoverPageProperties';
const DAY = 'PublishDate';

/**
 * The day of publication that a Word document's author gave for its cover, among the data that lie beside its text; nothing
 * where other data lie there. When its file was made is another day.
 */
export const dayOnCover = (data: string): string | undefined => {
  let depth = 0;
  let isCover = false;
  let day: string | undefined;
  let isDay = false;
  const problem = readXml(data, {
    open: (name) => {
      if (depth === 0) isCover = localName(name) === COVER;
      isDay = isCover && depth === 1 && localName(name) === DAY;
      depth += 1;
    },
    text: (words) => {
      if (isDay) day = (day ?? '') + words;
    },
    close: () => {
      depth -= 1;
      isDay = false;
    },
  });
  return problem === undefined && day?.trim() !== '' ? day : undefined;
};
