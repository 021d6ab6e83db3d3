/** Between two cells, so that their numbers do not run into one. */
export const CELL_MARK = ' | ';
