/** Kinds of act, topics and matters of the generated record, the most frequent first, as readouts have them. */

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

/** What acts are about; the statement adds a figure and a town, so that no two are quite the same. */
export const matters = [
  ...['deliver vaccines', 'open a consulate', 'build a power plant', 'repair the railway', 'lower tariffs on fish'],
  ...[
    'grant scholarships to students',
    'train border guards',
    'exchange prisoners',
    'supply natural gas',
    'sign a trade agreement',
  ],
  ...[
    'send medical equipment',
    'ease visa rules',
    'resume direct flights',
    'modernise the port',
    'teach the language at schools',
  ],
  ...[
    'protect investments',
    'share satellite data',
    'hold joint exercises',
    'restore the cathedral',
    'fight smuggling of arms',
  ],
  ...[
    'cancel old debts',
    'buy wheat',
    'plant forests along the river',
    'host the next session of the commission',
    'return cultural property',
  ],
  ...[
    'support the candidature to the council',
    'clear mines',
    'house refugees',
    'build hospitals',
    'set up a chamber of commerce',
  ],
];
