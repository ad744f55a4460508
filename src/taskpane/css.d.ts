/** Style sheets are imported for webpack to collect; they hold no value. */
declare module '*.css';
