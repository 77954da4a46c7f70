import { expect, test } from 'vitest';
import { adjectiveForms } from '../../../scripts/french-adjective-forms.js';

test('adjectiveForms makes the four forms by rule and knows the exceptions', () => {
  expect(adjectiveForms('vietnamien')).toEqual(['vietnamien', 'vietnamienne', 'vietnamiens', 'vietnamiennes']);
  expect(adjectiveForms('russe')).toEqual(['russe', 'russes']);
  expect(adjectiveForms('français')).toEqual(['français', 'française', 'françaises']);
  expect(adjectiveForms('letton')).toEqual(['letton', 'lettonne', 'lettons', 'lettonnes']);
  expect(adjectiveForms('turc')).toEqual(['turc', 'turque', 'turcs', 'turques']);
});

test('adjectiveForms leaves "lao" unchanged, since "Laos" is the country', () => {
  expect(adjectiveForms('lao')).toEqual(['lao']);
});
