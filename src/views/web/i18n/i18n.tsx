/** The interface in the reader's language: messages, and the language switch that is kept between visits. */

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import en from '../messages/en.json';
import fr from '../messages/fr.json';
import type { Language } from './languages.js';
import { remember } from './remember.js';

type RawKey = keyof typeof en;
/** Key of a message; "home.contacts_one" and "home.contacts_other" are one key, "home.contacts". */
export type MessageKey = RawKey extends infer K ? (K extends `${infer Base}_${'one' | 'other'}` ? Base : K) : never;
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

const messages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, fr };

/** Translator for one language. `values.count` chooses singular or plural by the language's own rules. */
export function translator(language: Language): Translate {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    const table = messages[language];
    const form = typeof values.count === 'number' ? plural.select(values.count) : 'other';
    const text = table[key] ?? table[`${key}_${form}`] ?? table[`${key}_other`] ?? key;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number.format(value) : String(value ?? '');
    });
  };
}

type I18n = { readonly language: Language; readonly t: Translate; readonly choose: (language: Language) => void };
const Context = createContext<I18n | null>(null);

/** Gives every part below it the reader's language. */
export function I18nProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (document.documentElement.lang === 'fr' ? 'fr' : 'en'));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((next: Language) => {
    remember('language', next);
    setLanguage(next);
  }, []);
  const value = useMemo(() => ({ language, t: translator(language), choose }), [language, choose]);
  return <Context value={value}>{children}</Context>;
}

/** Language, translator and switch. */
export function useI18n(): I18n {
  const value = useContext(Context);
  if (!value) throw new Error('useI18n needs I18nProvider above it');
  return value;
}
