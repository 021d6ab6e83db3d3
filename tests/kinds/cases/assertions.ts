import type { Polarity } from '../../../src/model/values.ts';

/** A quote, an editor's label, and whether the label is suspect, by which word ('' for a word that is missing). */
export interface AssertionCase {
  readonly quote: string;
  readonly label: Polarity;
  /** `null` where the label must raise no warning. */
  readonly suspect: string | null;
}

const row = (quote: string, label: Polarity, suspect: string | null): AssertionCase => ({ quote, label, suspect });

export const ASSERTION_CASES: readonly AssertionCase[] = [
  row('will not deploy Turkish army', 'no', null),
  row('will not deploy Turkish army', 'yes', 'not'),
  row('not deploy Turkish army', 'no', null),
  row('never to sign', 'no', null),
  row('without signing', 'no', null),
  row('The envoy`s life is “not threatened”', 'no', null),
  row('The envoy`s life is threatened', 'no', ''),
  row('likely helped spark the war', 'possible', null),
  row('likely helped spark the war', 'yes', 'likely'),
  row('Turkish servicemen will be deployed', 'yes', null),
  row('Turkish servicemen will be deployed', 'no', ''),
  row('had not dispatched any forces (despite Azerbaijani assertions)', 'no', null),
  row('had not dispatched any forces (despite Azerbaijani assertions)', 'yes', 'not'),
  row('despite its promises the army did not withdraw', 'no', null),
  row('“did not participate” in drafting the deal', 'no', null),
  row('“did not participate” in drafting the deal', 'yes', 'not'),
  row('is not recognized internationally', 'no', null),
  row('never agreed to the terms', 'yes', 'never'),
  row("didn't sign the document", 'yes', "didn't"),
  row("didn't sign the document", 'no', null),
  row('neither side accepted the proposal', 'no', null),
  row('neither side accepted the proposal', 'yes', 'neither'),
  row('denied that it had sent troops', 'no', null),
  row('did not deny sending troops', 'yes', null),
  row('refused to sign the agreement', 'no', null),
  row('rejected the proposal', 'no', null),
  row('rejected the proposal', 'yes', null),
  row('said he had no choice but to sign', 'yes', null),
  row('not only soldiers but police will be deployed', 'yes', null),
  row('must withdraw no later than December', 'yes', null),
  row('no fewer than ten posts were built', 'yes', null),
  row('without doubt the ceasefire holds', 'yes', null),
  row('may be deployed in the region', 'possible', null),
  row('may be deployed in the region', 'yes', 'may'),
  row('may be deployed in the region', 'no', 'may'),
  row('was reportedly hospitalized', 'possible', null),
  row('was reportedly hospitalized', 'yes', 'reportedly'),
  row('troops were deployed on 5 May 2020', 'yes', null),
  row('troops were deployed on May 5', 'yes', null),
  row('will be deployed next week', 'possible', ''),
  row('is expected to be deployed', 'yes', 'expected'),
  row('is expected to be deployed', 'possible', null),
  row('deployment is planned for next week', 'yes', null),
  row('deployment is planned for next week', 'possible', null),
  row('the mandate has not yet been defined', 'no', null),
  row('the mandate has not yet been defined', 'possible', null),
  row('is supervising the truce and will not deploy troops', 'no', null),
  row('is supervising the truce and will not deploy troops', 'yes', null),
  row('did not attack but defended the town', 'yes', null),
  row('did not attack but defended the town', 'no', null),
  row('did not send troops and armored vehicles', 'yes', 'not'),
  row('the status remains unclear', 'no', null),
  row('the status remains unclear', 'possible', null),
  row('did not mention … the form of future talks', 'yes', 'not'),
  row('did not mention the talks', 'yes', 'not'),
  row('did not mention paying the rebels', 'yes', null),
  row('does not regret signing the truce', 'yes', null),
  row('did not admit to having shelled the town', 'yes', null),
  row('had not […] dispatched any forces at all', 'yes', 'not'),
  row('surrender', 'yes', null),
];
