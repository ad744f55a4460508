import type { CellScalar } from '../../src/worksheet/workbook-image';
import type { SheetSketch } from '../../src/worksheet/image-builder';

/** A small table with every kind of cell: numbers, texts, blanks, a text that spells a number, errors. */
export const DATA: SheetSketch = {
  A1: 1,
  A2: 2.5,
  A3: -3,
  A4: 0,
  A5: 1000000,
  B1: 'Ya',
  B2: 'Tidak',
  B3: 'ya',
  B4: '',
  B5: '12',
  C1: true,
  C2: false,
  C3: 'A/B/C',
  C4: ' dua  kata ',
  D1: { formula: '1/0' },
  D2: { formula: 'NA()' },
  D3: { formula: '""' },
  D4: { formula: 'D3' },
  E1: 10,
  E2: 20,
  E3: 30,
  E4: 40,
  E5: 50,
  F1: 'apel',
  F2: 'belimbing',
  F3: 'ceri',
  F4: 'apel',
  F5: 'Durian*',
  G1: 0.1,
  G2: 0.2,
  G3: 0.3,
};

export const OTHER_SHEET = "Ctt Eval's";

/**
 * Formulas as they would stand on sheet `Data` from row 1 down, parted by semicolons; the last row the
 * table fills is 5, so that row 9 is blank.
 */
export const FORMULAS: readonly string[] = [
  // Arithmetic, precedence, percent.
  `1+2*3 ; E1:E5*1 ; E1:E5 ; (1+2)*3 ; -2^2 ; -(2^2) ; 2^3^2 ; 2^-1 ; 10/4 ; 10-4-3 ; 100/10/5 ; 5% ;
  5%*200 ; -5% ; 1/3 ; 2/3*3 ; 1E3+1 ; .5+1 ; --3 ; +A1 ; -A3 ; -A9 ; A1+A2+A3+A4+A5 ; 1-0.9 ; 0.1+0.2 ;
  1/0 ; 0/0 ; A4/A4 ; A1/A9 ; 2^0.5 ; 10^15 ; 10^-5 ; 1E300*1E300`,
  // Text, blank and boolean operands.
  `"5"+1 ; "abc"*2 ; B1+1 ; B5*2 ; B5+B5 ; ""*1 ; A9*1 ; A9+A9 ; C1+1 ; C2+C1 ; TRUE+TRUE ; -C1 ; -"3" ;
  "1.5"*2 ; B4+1 ; D3+1`,
  // Joining.
  `"a"&"b" ; 1&2 ; A2&"x" ; A9&"x" ; C1&"" ; 1/3&"" ; A5&"" ; -A2&"" ; 0.1+0.2&"" ; B1&" / "&B2 ;
  "say ""hi""" ; 1&2+3 ; 100000*1000&"" ; 1/8&"" ; 123456.789&"" ; 0.0001&"" ; 2/3&""`,
  // Comparison.
  `1=1 ; "a"="A" ; "a"<"b" ; "a"<"B" ; 1<"a" ; "a"<TRUE ; 1<TRUE ; A9="" ; A9=0 ; A9=FALSE ; A9<>"" ;
  A9<"a" ; A9<1 ; A9>-1 ; B4="" ; D3="" ; D3=0 ; D3=A9 ; D3<>"" ; B5=12 ; B5="12" ; TRUE=1 ; TRUE>FALSE ;
  0.1+0.2=0.3 ; G1+G2=G3 ; G1+G2>G3 ; 1<=1 ; 2>=3 ; "Ya"<>"ya" ; 2>1=TRUE ; C3="a/b/c" ; "10"<"9" ; 10<9 ;
  "a"<>1 ; 1="1"`,
  // Errors pass on.
  `D1 ; D2 ; D1+1 ; 1+D1 ; D1+D2 ; D2+D1 ; -D1 ; D1&"x" ; D1=D1 ; #N/A+1 ; #REF! ; #DIV/0! ; SUM(D1:D2) ;
  MAX(A1,D1) ; IF(D1,1,2) ; IF(TRUE,1,D1) ; IF(FALSE,D1,2) ; ABS(D2) ; LEN(D1) ; NoSuchName ; NoSuchName+1`,
  // IF and the error tests.
  `IF(1,2,3) ; IF(0,2,3) ; IF(A9,1,2) ; IF(TRUE,5) ; IF(FALSE,5) ; IF(A1>0,"naik","turun") ; IF("TRUE",1,2) ;
  IF("abc",1,2) ; IF(B1="Ya",1,IF(B1="Tidak",0,"Blm Diisi")) ; IF(A9="","Blm Diisi",A9/4) ;
  IF(A9="","Blm Diisi",A9/4)*E1 ; IF(TRUE,A9) ; IF(FALSE,1,A9) ; IF(TRUE,,1) ; IF(TRUE,,1)&"x" ;
  IF(TRUE,"",1) ; IFERROR(D1,7) ; IFERROR(D2,"x") ; IFERROR(A1,7) ; IFERROR(A9,7) ; IFERROR(1/0,D2) ;
  IFERROR("a"*1,"teks") ; IFNA(D2,7) ; IFNA(D1,7) ; IFNA(A1,7) ; ISNUMBER(A1) ; ISNUMBER(B5) ;
  ISNUMBER(A9) ; ISNUMBER(D1) ; ISTEXT(B1) ; ISTEXT(A9) ; ISTEXT(D3) ; ISBLANK(A9) ; ISBLANK(D3) ;
  ISBLANK(D4) ; ISBLANK(A1) ; ISBLANK("") ; ISERROR(D1) ; ISERROR(D2) ; ISERROR(A1) ; ISERR(D1) ;
  ISERR(D2) ; ISNA(D2) ; ISNA(D1) ; NA()`,
  // AND, OR, NOT.
  `AND(TRUE,TRUE) ; AND(TRUE,FALSE) ; AND(1,2) ; AND(A1,A4) ; OR(A1,A4) ; OR(FALSE,0) ; AND(C1:C2) ;
  OR(C1:C2) ; OR(C1:C3) ; AND(A1:A5) ; OR(A9,TRUE) ; AND(A9,TRUE) ; AND(D1,FALSE) ; OR(TRUE,D1) ; NOT(A4) ;
  NOT(TRUE) ; NOT(A9) ; NOT(D1) ; TRUE() ; FALSE() ; AND(B1="Ya",B2="Tidak") ; OR(A9="",A1="")`,
  // Sums and counts.
  `SUM(A1:A5) ; SUM(A1:C5) ; SUM(1,2,TRUE) ; SUM("5",1) ; SUM("a",1) ; SUM(B5) ; SUM(B5,1) ; SUM(C1) ;
  SUM(C1,1) ; SUM(A9) ; SUM(A1,A2:A3,E1) ; SUM(G1:G3) ; SUM(A9:A99) ; AVERAGE(A1:A5) ; AVERAGE(A9:A12) ;
  AVERAGE(B1:B5) ; AVERAGE(1,2,6) ; AVERAGE(E1:E5,A9) ; AVERAGE(E1:E2)*A2 ; COUNT(A1:C5) ;
  COUNT(1,"2","x",TRUE) ; COUNT(D1:D4) ; COUNT(A9) ; COUNTA(A1:D5) ; COUNTA(A9:A12) ; COUNTA(D3) ;
  COUNTA(1,"") ; COUNTBLANK(A1:D5) ; COUNTBLANK(A1:A9) ; COUNTBLANK(D3:D5) ; MIN(A1:A5) ; MAX(A1:A5) ;
  MIN(B1:B5) ; MAX(A9:A10) ; MAX(1,TRUE,0) ; MIN("2",5) ; MAX(-5,A3) ; MIN(A9,5) ; MAX(A9,-5)`,
  // Conditional sums and counts.
  `COUNTIF(A1:A5,1) ; COUNTIF(A1:A5,">0") ; COUNTIF(A1:A5,"<=0") ; COUNTIF(A1:A5,"<>0") ;
  COUNTIF(A1:A9,"<>0") ; COUNTIF(B1:B5,"Ya") ; COUNTIF(B1:B5,"y*") ; COUNTIF(B1:B5,"?a") ;
  COUNTIF(F1:F5,"Durian~*") ; COUNTIF(F1:F5,"*e*") ; COUNTIF(B1:B5,12) ; COUNTIF(B1:B5,"12") ;
  COUNTIF(F1:F9,"<>apel") ; COUNTIF(E1:E5,">="&E3) ; COUNTIF(C1:C2,TRUE) ; COUNTIF(F1:F5,">b") ;
  COUNTIF(D1:D4,"#N/A") ; COUNTIF(F1:F5,"") ; COUNTIF(F1:F9,"") ; SUMIF(A1:A5,">0") ;
  SUMIF(F1:F5,"apel",E1:E5) ; SUMIF(F1:F5,"apel",E1) ; SUMIF(F1:F5,"zzz",E1:E5) ;
  SUMIF(E1:E5,">"&A2*10,A1:A5) ; SUMIF(B1:B5,"Ya",E1:E5) ; COUNTIFS(F1:F5,"apel",E1:E5,">10") ;
  COUNTIFS(F1:F5,"apel") ; COUNTIFS(E1:E5,">10",E1:E5,"<50") ; SUMIFS(E1:E5,F1:F5,"apel") ;
  SUMIFS(E1:E5,F1:F5,"apel",A1:A5,">0") ; SUMIFS(E1:E5,A1:A5,"<>0",F1:F5,"*e*") ;
  SUMIFS(E1:E5,F1:F4,"apel")`,
  // Rounding and remainders.
  `ROUND(2.5,0) ; ROUND(-2.5,0) ; ROUND(1.005,2) ; ROUND(2.675,2) ; ROUND(1234.567,-2) ; ROUND(A2,0) ;
  ROUND(1/3,4) ; ROUND(0.285,2) ; ROUND(1.45,1) ; ROUND(-1.45,1) ; ROUND(5,3) ; ROUNDUP(2.01,0) ;
  ROUNDUP(-2.01,0) ; ROUNDUP(1.11,1) ; ROUNDUP(2,0) ; ROUNDUP(123,-1) ; ROUNDDOWN(2.99,0) ;
  ROUNDDOWN(-2.99,0) ; ROUNDDOWN(1.19,1) ; ROUNDDOWN(129,-1) ; INT(2.9) ; INT(-2.1) ; INT(A9) ; ABS(A3) ;
  ABS("-4") ; MOD(7,3) ; MOD(-7,3) ; MOD(7,-3) ; MOD(7,0) ; MOD(5.5,2) ; ROUND("2.345",1) ; ROUND("x",1)`,
  // Sums of products.
  `SUMPRODUCT(A1:A3,E1:E3) ; SUMPRODUCT(E1:E5) ; SUMPRODUCT((F1:F5="apel")*E1:E5) ;
  SUMPRODUCT(--(E1:E5>20)) ; SUMPRODUCT((A1:A5>0)*(E1:E5<50)*E1:E5) ; SUMPRODUCT(B1:B5,E1:E5) ;
  SUMPRODUCT(A1:A3,E1:E2) ; SUMPRODUCT(D1:D2,E1:E2) ; SUMPRODUCT((B1:B5="ya")*1) ; SUMPRODUCT(E1:E3/2) ;
  SUMPRODUCT(LEN(F1:F5)) ; SUMPRODUCT(ISNUMBER(A1:D1)*1) ; SUMPRODUCT(IF(E1:E5>20,1,0)) ;
  SUMPRODUCT(1/COUNTIF(F1:F5,F1:F5)) ; SUMPRODUCT(A1:A2*E1:E1) ; SUMPRODUCT(2,3) ;
  SUMPRODUCT(ROW(A1:A4)*1) ; SUMPRODUCT(IFERROR(D1:D2,5)) ; SUMPRODUCT(A1:B2*1) ;
  SUMPRODUCT((A9:A12="")*1)`,
  // Looking up.
  `INDEX(E1:E5,2) ; INDEX(A1:E5,2,5) ; INDEX(A1:E1,5) ; INDEX(A1:A5,9) ; INDEX(A9:A12,2) ;
  SUM(INDEX(A1:E5,0,5)) ; SUM(INDEX(A1:E5,1,0)) ; INDEX(E1:E5,MATCH("ceri",F1:F5,0)) ; MATCH(30,E1:E5,0) ;
  MATCH(35,E1:E5,1) ; MATCH(35,E1:E5) ; MATCH(5,E1:E5,1) ; MATCH(99,E1:E5,1) ; MATCH("APEL",F1:F5,0) ;
  MATCH("b*",F1:F5,0) ; MATCH("x",F1:F5,0) ; MATCH(99,E1:E5,0) ; MATCH("12",B1:B5,0) ; MATCH(12,B1:B5,0) ;
  MATCH(1,A1:E1,0) ; MATCH(1,A1:B2,0) ; VLOOKUP(20,E1:F5,2,FALSE) ; VLOOKUP(25,E1:F5,2,FALSE) ;
  VLOOKUP(25,E1:F5,2,TRUE) ; VLOOKUP(25,E1:F5,2) ; VLOOKUP(20,E1:F5,3,FALSE) ; VLOOKUP("ya",B1:E5,4,0) ;
  VLOOKUP("t*",B1:E5,4,0) ; CHOOSE(2,"a","b","c") ; CHOOSE(4,"a","b","c") ; CHOOSE(0,"a") ;
  SUM(CHOOSE(2,A1:A5,E1:E5)) ; CHOOSE(1.9,"a","b") ; ROW(B7) ; COLUMN(C1) ; ROW() ; COLUMN() ; ROW(A3:B5) ;
  COLUMN(AA1)`,
  // Texts.
  `LEN(B1) ; LEN(A9) ; LEN(123.5) ; LEN("") ; TRIM(C4) ; TRIM("  a   b ") ; LEFT("abc") ; LEFT("abc",2) ;
  LEFT("abc",0) ; LEFT("abc",9) ; LEFT("abc",-1) ; RIGHT("abc",2) ; RIGHT("abc") ; RIGHT("abc",0) ;
  MID("abcdef",2,3) ; MID("abc",9,1) ; MID("abc",0,1) ; MID(C3,3,1) ; UPPER(B1) ; LOWER("ABC dE") ;
  REPT("ab",3) ; REPT("ab",0) ; REPT("a",-1) ; EXACT("a","A") ; EXACT(B1,"Ya") ; EXACT(1,"1") ;
  CONCATENATE("a",1,TRUE,A9) ; VALUE("12.5") ; VALUE("x") ; VALUE(B5) ; VALUE("10%") ; N(A1) ; N(B1) ;
  N(C1) ; N(A9) ; T(B1) ; T(A1) ; SUBSTITUTE("a-b-c","-","+") ; SUBSTITUTE("a-b-c","-","+",2) ;
  SUBSTITUTE("abc","x","y") ; SUBSTITUTE("abc","","y") ; SUBSTITUTE("aAa","a","") ; FIND("b","abc") ;
  FIND("B","abc") ; FIND("","abc") ; FIND("c","abcabc",4) ; FIND("a","abc",9) ; SEARCH("B","abc") ;
  SEARCH("b?d","abcd") ; SEARCH("c*","abcd") ; SEARCH("x","abc") ; SEARCH("~*",F5) ; TEXT(0.5,"0%") ;
  TEXT(0.1234,"0.00%") ; TEXT(1234.567,"#,##0.00") ; TEXT(1234567.891,"#,##0.00") ; TEXT(2.5,"0") ;
  TEXT(-2.345,"0.00") ; TEXT(1.005,"0.00") ; TEXT(0,"0.00") ; TEXT("x","0.00") ; TEXT(A9,"0.00") ;
  TEXT(999.995,"#,##0.00") ; HYPERLINK("https://example.go.id","buka") ;
  HYPERLINK("https://example.go.id")`,
  // Empty arguments, and odd spellings of numbers.
  `SUM(,1) ; COUNT(,1) ; AVERAGE(,4) ; MIN(,5) ; ROUND(2.5,) ; LEFT("abc",) ; IFERROR(1/0,) ; IF(FALSE,1,) ;
  MATCH(30,E1:E5,) ; VLOOKUP(20,E1:F5,2,) ; " 5 "+1 ; "1e3"+1 ; "5%"+1 ; "1,000"+1 ; "-5"*1 ; "(5)"*1 ;
  0^0 ; 0^-1 ; (-8)^(1/3) ; (-2)^3 ; 1E-10&"" ; 1E-5&"x" ; 5%^2 ; 2^50% ; -A1^2 ; 1--1 ; A1:A5*1 ;
  SUM(E1:E5*1) ; SUM((A1)) ; SUM(-E1,E2) ; SUM(E5:E1) ; SUM($E$1:E$2)`,
  // Other sheets, and the official worksheet's own shapes.
  `'Ctt Eval''s'!A1 ; 'Ctt Eval''s'!A1*2 ; SUM('Ctt Eval''s'!A1:A3) ; 'ctt eval''s'!A2 ; 'Ctt Eval''s'!A9 ;
  'Ctt Eval''s'!#REF! ; Data!A2 ; IF('Ctt Eval''s'!A9="","",1) ;
  IF(OR(A1="",A2=""),"Blm Diisi",IF(A2/A1>1,1,A2/A1)) ;
  IF(OR(A9="",A2=""),"Blm Diisi",IF(A2/A9>1,1,A2/A9)) ; AVERAGE(A1:A2)*E1 ;
  IF(B1="Ya/Tidak",1,IF(C3="A/B/C",IF(B1="A",1,IF(B1="B",0.5,IF(B1="C",0,"Blm Diisi"))),"-")) ;
  IF(E1=0,"",A1/E1) ; IF(COUNT(A9:A12)=0,"",AVERAGE(A9:A12)) ; IF(AND(ISNUMBER(A1),A1>=0,A1<=1),A1,"") ;
  MIN(1,MAX(0,A2/E1)) ; SUM(A1:A3)/SUM(E1:E3) ; IFERROR(AVERAGE(A9:A12),"")`,
].flatMap((group) => group.split(/\s;\s+/));

export interface Difference {
  readonly excel: CellScalar | { readonly error: string };
  readonly why: string;
}

const BOOLEANS = 'LibreOffice keeps TRUE as the number 1 with a format; to Excel it is a type of its own';
const TEXT_ARGUMENTS = "LibreOffice does not turn a function's text arguments into numbers";
const ERROR_NAMES = 'LibreOffice saves its own error codes as #VALUE!; Excel names the error';

/** Where LibreOffice and Excel part: what Excel shows, and why the other engine shows something else. */
export const DIFFERENCES: ReadonlyMap<string, Difference> = new Map([
  ['C1&""', { excel: 'TRUE', why: BOOLEANS }],
  ['"a"<TRUE', { excel: true, why: BOOLEANS }],
  ['1<TRUE', { excel: true, why: BOOLEANS }],
  ['TRUE=1', { excel: false, why: BOOLEANS }],
  ['SUM(A1:C5)', { excel: 1000000.5, why: BOOLEANS }],
  ['SUM(C1)', { excel: 0, why: BOOLEANS }],
  ['SUM(C1,1)', { excel: 1, why: BOOLEANS }],
  ['COUNT(A1:C5)', { excel: 5, why: BOOLEANS }],
  ['SUMPRODUCT(ISNUMBER(A1:D1)*1)', { excel: 1, why: BOOLEANS }],
  ['CONCATENATE("a",1,TRUE,A9)', { excel: 'a1TRUE', why: BOOLEANS }],
  ['SUM("5",1)', { excel: 6, why: TEXT_ARGUMENTS }],
  ['MIN("2",5)', { excel: 2, why: TEXT_ARGUMENTS }],
  [
    'COUNTIF(B1:B5,12)',
    { excel: 1, why: "Excel's numeric criterion also finds texts that spell the number" },
  ],
  ['INDEX(A1:A5,9)', { excel: { error: '#REF!' }, why: ERROR_NAMES }],
  ['VLOOKUP(20,E1:F5,3,FALSE)', { excel: { error: '#REF!' }, why: ERROR_NAMES }],
  ['MATCH(1,A1:B2,0)', { excel: { error: '#N/A' }, why: ERROR_NAMES }],
  [`'Ctt Eval''s'!#REF!`, { excel: { error: '#REF!' }, why: ERROR_NAMES }],
  [
    'FIND("","abc")',
    { excel: 1, why: 'the empty text stands everywhere; LibreOffice refuses to look for it' },
  ],
  ['0^0', { excel: { error: '#NUM!' }, why: 'LibreOffice takes 0^0 for 1' }],
  ['0^-1', { excel: { error: '#DIV/0!' }, why: 'LibreOffice names it #NUM!' }],
  ['(-8)^(1/3)', { excel: { error: '#NUM!' }, why: 'LibreOffice takes odd roots of negative numbers' }],
]);

export const OTHER: SheetSketch = { A1: 3, A2: 4, A3: 'x' };
