/** Sources as a picture prints them: short; the full name stands in the list of sources. */

/** RFE/RL for "RFE/RL Kazakh Service", Trend for "Trend News Agency (Azerbaijan, citing …)". */
export function outlet(publisher: string): string {
  return publisher.replace(/( \(|, ).*$/, '').replace(/ (Kazakh Service|News Agency)$/, '');
}
