/** Languages of everything a user sees; Indonesian comes first everywhere. */
export type Language = 'id' | 'en';
export const LANGUAGES: readonly Language[] = ['id', 'en'];
