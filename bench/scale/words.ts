/** Kinds of act and topics of the generated record, the most frequent first, as readouts have them. */

export const kinds = [
  ...['state', 'praise', 'request', 'pledge', 'propose', 'discuss', 'intend', 'thank', 'agree', 'support', 'cooperate'],
  ...['invite', 'brief', 'congratulate', 'sign', 'concern', 'aid', 'refuse', 'criticise', 'warn'],
];
export const topics = [
  ...[
    'politics',
    'trade',
    'security',
    'energy',
    'health',
    'education',
    'culture',
    'transport',
    'agriculture',
    'people',
  ],
  ...['multilateral', 'defence', 'investment', 'technology', 'environment', 'migration'],
];
