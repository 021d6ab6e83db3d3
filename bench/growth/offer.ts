/** What hostile input can offer, at any length: what is done with it is made once, and run as often as is measured. */
export interface Offer {
  readonly name: string;
  readonly made: (bytes: number) => () => unknown;
}
