import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../../src/model/report.ts';
import { formatHtml } from '../../src/report/html/report.ts';
import { folderWith } from '../folders.ts';

/** Writes a report as HTML into a new folder, and gives its address. */
export const written = async (report: Report): Promise<string> => {
  const folder = await folderWith({ 'report.html': formatHtml(report) });
  return pathToFileURL(join(folder, 'report.html')).href;
};
