/** Colours as RRGGBB without `#`; sizes in points. Every style is a full description, never a change to another. */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
    readonly underline?: boolean;
  };
  readonly fill?: string;
  readonly border?: {
    readonly color: string;
    readonly weight: 'thin' | 'medium' | 'hair';
    readonly sides?: readonly ('top' | 'right' | 'bottom' | 'left')[];
  };
  readonly align?: {
    readonly horizontal?: 'left' | 'center' | 'right';
    readonly vertical?: 'top' | 'center' | 'bottom';
    readonly wrap?: boolean;
    readonly indent?: number;
  };
  readonly numberFormat?: string;
  /** Unlocked cells are the ones a user may fill in a protected sheet. */
  readonly unlocked?: boolean;
}

/** Styles are named by what a cell is for; a layout's style sheet says how that looks. */
export type StyleName = string;
export type StyleSheet = Readonly<Record<StyleName, CellStyle>>;
