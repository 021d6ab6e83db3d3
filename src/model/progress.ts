/** What a run that takes its time is busy with. */
export type Step = 'sources' | 'claims' | 'formats';

/** Told how much of a step is done, each time more of it is. */
export type Progress = (step: Step, done: number, all: number) => void;
