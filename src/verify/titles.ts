/** What each rung of the ladder is called, in their order. */
export const TITLES: Readonly<Record<string, string>> = {
  S0: 'static gate',
  S1: 'preflight',
  S2: 'installation',
  S3: 'rows',
  S4: 'views',
  S5: 'behaviour',
  S6: 'HTTP',
  S7: 'browser',
  S8: 'own tests',
  S9: 'translations',
};
