// Expressions as people and coaching sheets write them, over one small workbook: a table of a team, a table of prices, dates, texts and two names.

import type { CellValue } from '../../src/workbook';

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

/** Sheet "Data": the table Team at A1:H9, the table Prices at J1:K7, odds and ends at M1:Q9. */
export const team: readonly (readonly CellValue[])[] = [
  ['Name', 'Role', 'Hours', 'Start', 'Rate', 'Done', 'Weight', 'Note'],
  ['Ada Lovelace', 'Coach', 12, day(2026, 1, 5), 95.5, true, 3, 'leads the team'],
  ['Bo', 'Coachee', 7.5, day(2026, 2, 28), 40, false, 2, ' two  spaces '],
  ['Chloé', 'Sponsor', 0, day(2025, 12, 31), 120, true, 1, 'élan'],
  ['Dan', 'Coachee', 31, day(2026, 11, 24), 42.25, false, 5, 'A-17;B-3'],
  ['Eve', 'Coach', -4, day(2024, 2, 29), 99.99, true, 4, null],
  ['Fay', 'Partner', 16, day(2026, 7, 14), 33.333, false, 2, '007'],
  ['Gus', 'Coachee', 22.25, day(2026, 3, 1), 41, true, 3, 'x*y?z'],
  ['Hana', 'Sponsor', 9, day(2027, 1, 1), 150, false, 1, 'Leads'],
];

export const prices: readonly (readonly CellValue[])[] = [
  ['From', 'Label'], [0, 'none'], [5, 'some'], [10, 'much'], [20, 'plenty'], [40, 'all'], [80, 'beyond'],
];

export const odds: readonly (readonly CellValue[])[] = [
  [1, 2, 3, 'a', true],
  [4, 5, 6, 'b', false],
  [7, 8, 9, 'c', true],
  [0.1, 0.2, 0.3, 'B', null],
  [-1, -2.5, -3.75, '12', null],
  [100, 1000, 10_000, 'tom', null],
  [null, null, null, 'tim', null],
  [46_000, 46_000.75, 0.5, 'tam', null],
  [5, 5, 7, '', null],
];

/** Defined names of the workbook. */
export const names: Readonly<Record<string, string>> = { Rate_of_tax: '=0.2', Odds: '=Data!$M$1:$O$3', Today_is: '=DATE(2026,11,24)' };

/** Formulas by subject, without "=". None of them answers more than one cell. */
export const expressions: Readonly<Record<string, readonly string[]>> = {
  arithmetic: [
    '1+2*3', '(1+2)*3', '2^3^2', '-2^2', '10/4', '7-10', '50%*8', '1.5+0.25', '1=1', '1<>2', '3>=3', '"a"="A"', '"a"<"b"', '1&2', '"3"+4', 'TRUE+1', '-(-3)', '2*-3', '10%%', '1/3',
    'Data!M1+Data!N2*Data!O3', 'Data!M1/Data!N1', 'SUM(Data!M1:O3)', 'SUM(Data!M1:O3,100)', 'SUM(Data!M:M)', 'PRODUCT(Data!M1:O1)', 'Data!M7+1', 'Data!M7=0', 'Data!M7=""', 'SUM(Odds)', '100*(1+Rate_of_tax)', 'SUM(Odds)*Rate_of_tax',
  ],
  mathematics: [
    'ABS(-3.5)', 'SIGN(-2)', 'INT(-2.5)', 'TRUNC(-2.567,1)', 'ROUND(2.5,0)', 'ROUND(-2.5,0)', 'ROUND(1234.567,-2)', 'ROUNDUP(2.121,2)', 'ROUNDDOWN(-2.129,2)', 'MROUND(10,3)', 'CEILING(2.1,1)', 'FLOOR(2.9,1)', 'CEILING.MATH(-2.5)', 'FLOOR.MATH(-2.5)',
    'MOD(-7,3)', 'MOD(7,-3)', 'QUOTIENT(17,5)', 'GCD(12,18)', 'LCM(4,6)', 'POWER(2,10)', 'SQRT(2)', 'EXP(1)', 'LN(10)', 'LOG(8,2)', 'LOG10(1000)', 'PI()', 'SIN(1)', 'COS(1)', 'TAN(1)', 'ATAN2(1,2)', 'DEGREES(PI())', 'RADIANS(180)', 'FACT(6)', 'COMBIN(6,2)',
    'EVEN(3)', 'ODD(4)', 'SUMSQ(1,2,3)', 'SUMPRODUCT(Data!M1:M3,Data!N1:N3)', 'SUMPRODUCT((Data!M1:M3>1)*Data!N1:N3)', 'SUMPRODUCT(1*(Team[Role]="Coach"),Team[Hours])', 'ISEVEN(4)', 'ISODD(4)', 'BASE(255,16)', 'DECIMAL("FF",16)', 'ROMAN(1994)', 'ARABIC("MCMXCIV")',
  ],
  statistics: [
    'AVERAGE(Data!M1:O3)', 'AVERAGEA(Data!M1:P3)', 'MEDIAN(Data!M1:O4)', 'MODE.SNGL(Data!M9:O9)', 'MAX(Team[Rate])', 'MIN(Team[Rate])', 'LARGE(Team[Hours],2)', 'SMALL(Team[Hours],2)', 'COUNTA(Data!M1:Q9)', 'COUNTBLANK(Data!M1:O9)',
    'STDEV.P(Team[Hours])', 'STDEV.S(Team[Hours])', 'VAR.P(Team[Hours])', 'VAR.S(Team[Hours])', 'RANK.EQ(16,Team[Hours])', 'RANK.AVG(5,Data!M9:O9)', 'PERCENTILE.INC(Team[Hours],0.9)', 'QUARTILE.INC(Team[Hours],1)', 'CORREL(Team[Hours],Team[Rate])',
    'SLOPE(Team[Rate],Team[Hours])', 'INTERCEPT(Team[Rate],Team[Hours])', 'FORECAST.LINEAR(10,Team[Rate],Team[Hours])', 'GEOMEAN(1,2,4)', 'HARMEAN(1,2,4)', 'AVEDEV(Team[Weight])', 'DEVSQ(Team[Weight])', 'SUM(Team[Hours])/COUNT(Team[Hours])',
  ],
  conditions: [
    'IF(1>2,"yes","no")', 'IF(Data!Q1,1,2)', 'IF(Data!M7,1,2)', 'IF(1=1,"only")', 'IFS(1>2,"a",2>1,"b")', 'SWITCH(3,1,"one",3,"three","other")', 'SWITCH(9,1,"one","other")', 'AND(TRUE,1=1)', 'OR(FALSE,1=2)', 'NOT(FALSE)', 'XOR(TRUE,TRUE,TRUE)', 'IFERROR(1/0,"none")', 'IFNA(NA(),"absent")',
    'IFERROR(5,"none")', 'CHOOSE(2,"a","b","c")', 'COUNTIF(Team[Role],"Coach")', 'COUNTIF(Team[Role],"coach*")', 'COUNTIF(Team[Hours],">=10")', 'COUNTIF(Team[Hours],"<>0")', 'COUNTIF(Team[Name],"?o")', 'COUNTIF(Team[Done],TRUE)', 'COUNTIF(Data!P1:P4,"b")', 'COUNTIFS(Team[Role],"Coachee",Team[Hours],">10")',
    'SUMIF(Team[Role],"Coach",Team[Hours])', 'SUMIF(Team[Hours],">0")', 'SUMIFS(Team[Hours],Team[Role],"Coachee",Team[Done],FALSE)', 'AVERAGEIF(Team[Role],"Coachee",Team[Hours])', 'AVERAGEIFS(Team[Rate],Team[Hours],">0",Team[Done],TRUE)', 'MAXIFS(Team[Rate],Team[Role],"Coach")', 'MINIFS(Team[Rate],Team[Role],"Coachee")',
    'COUNTIFS(Team[Start],">="&DATE(2026,1,1),Team[Start],"<="&Today_is)', 'COUNTIF(Team[Note],"")', 'SUMIF(Team[Role],"Nobody",Team[Hours])', 'SUMIFS(Team[Hours],Team[Start],"<"&Today_is)', 'COUNTIF(Team[Note],"x~*y*")',
  ],
  dates: [
    'DATE(2026,11,24)', 'DATE(2026,14,1)', 'DATE(2026,3,0)', 'DATE(2024,2,30)', 'YEAR(Today_is)', 'MONTH(Today_is)', 'DAY(Today_is)', 'WEEKDAY(Today_is)', 'WEEKDAY(Today_is,2)', 'WEEKNUM(Today_is)', 'WEEKNUM(Today_is,21)', 'ISOWEEKNUM(Today_is)', 'ISOWEEKNUM(DATE(2027,1,1))', 'EDATE(DATE(2026,1,31),1)', 'EOMONTH(Today_is,0)', 'EOMONTH(Today_is,-9)',
    'WORKDAY(Today_is,10)', 'WORKDAY(Today_is,-3)', 'WORKDAY(Today_is,5,Team[Start])', 'WORKDAY.INTL(Today_is,10,7)', 'WORKDAY.INTL(Today_is,4,"0000011")', 'NETWORKDAYS(DATE(2026,1,1),Today_is)', 'NETWORKDAYS(Today_is,DATE(2026,11,1))', 'NETWORKDAYS.INTL(DATE(2026,1,1),Today_is,"0000011")', 'NETWORKDAYS.INTL(DATE(2026,1,1),Today_is,11,Team[Start])', 'DAYS(Today_is,DATE(2026,1,1))', 'DAYS360(DATE(2026,1,1),Today_is)', 'YEARFRAC(DATE(2026,1,1),Today_is)', 'DATEDIF(DATE(2024,2,29),Today_is,"y")', 'DATEDIF(DATE(2024,2,29),Today_is,"m")', 'DATEDIF(DATE(2024,2,29),Today_is,"d")',
    'TIME(13,45,30)', 'HOUR(0.75)', 'MINUTE(TIME(13,45,30))', 'SECOND(TIME(13,45,30))', 'DATEVALUE("2026-11-24")', 'TIMEVALUE("13:45")', 'MAX(Team[Start])-MIN(Team[Start])', 'Today_is-INDEX(Team[Start],1)', 'INT(Data!N8)', 'MOD(Data!N8,1)', 'IF(Today_is>INDEX(Team[Start],4),"late","in time")', 'Today_is+7', 'DAY(EOMONTH(DATE(2028,2,1),0))', 'YEARFRAC(DATE(2026,1,1),Today_is,1)',
  ],
  text: [
    'LEN("Chloé")', 'LEN(Data!H3)', 'UPPER("élan")', 'LOWER("ÉLAN")', 'PROPER("ada lovelace")', 'TRIM("  two   spaces ")', 'LEFT("Coachbook",5)', 'RIGHT("Coachbook",4)', 'MID("Coachbook",3,4)', 'MID("abc",5,2)', 'FIND("b","Coachbook")', 'SEARCH("B","Coachbook")', 'SEARCH("c?a","Coachcoach")', 'SUBSTITUTE("a-b-c","-","+")', 'SUBSTITUTE("a-b-c","-","+",2)', 'REPLACE("Coachbook",1,5,"Note")', 'REPT("ab",3)', 'CONCAT(Data!P1:P3)', 'TEXTJOIN(", ",TRUE,Team[Name])', 'TEXTJOIN("-",FALSE,"a","","b")', 'EXACT("a","A")', 'CHAR(65)', 'CODE("a")', 'UNICHAR(233)', 'UNICODE("é")',
    'VALUE("12.5")', 'VALUE("12%")', 'NUMBERVALUE("1.234,5",",",".")', 'T("a")', 'T(1)', 'N(TRUE)', 'N("a")', 'TEXT(1234.567,"#,##0.00")', 'TEXT(0.256,"0%")', 'TEXT(0.2567,"0.0%")', 'TEXT(Today_is,"yyyy-mm-dd")', 'TEXT(Today_is,"d mmmm yyyy")', 'TEXT(Today_is,"ddd")', 'TEXT(7,"000")', 'TEXT(-5,"0;(0)")', 'TEXT(0.5,"hh:mm")', 'TEXT(1234567,"0.00E+00")', 'FIXED(1234.567,1)', 'CLEAN("a"&CHAR(10)&"b")', '"G"&ROW()&"."&COLUMN()', 'LEFT(Data!A2,FIND(" ",Data!A2)-1)', 'DOLLAR(1234.5)', 'VALUE(Data!P5)+1',
  ],
  lookups: [
    'VLOOKUP("Dan",Team,3,FALSE)', 'VLOOKUP("dan",Team[[Name]:[Rate]],5,FALSE)', 'VLOOKUP(12,Prices,2,TRUE)', 'VLOOKUP(12,Prices,2)', 'VLOOKUP("D*",Team,2,FALSE)', 'INDEX(Team[Hours],4)', 'INDEX(Odds,2,3)', 'MATCH("Eve",Team[Name],0)', 'MATCH(12,Prices[From],1)', 'MATCH("F*",Team[Name],0)', 'INDEX(Team[Role],MATCH("Gus",Team[Name],0))', 'LOOKUP(12,Prices[From],Prices[Label])', 'LOOKUP(2,Data!M1:O1)',
    'OFFSET(Data!M1,1,2)', 'SUM(OFFSET(Data!M1,0,0,2,2))', 'INDIRECT("Data!N2")', 'SUM(INDIRECT("Data!M1:O1"))', 'ADDRESS(2,3)', 'ADDRESS(2,3,4)', 'ROW(Data!B7)', 'COLUMN(Data!C1)', 'COLUMNS(Team)', 'IFERROR(VLOOKUP("Zoe",Team,2,FALSE),"nobody")', 'IFNA(MATCH("Zoe",Team[Name],0),0)', 'SUM(INDEX(Odds,0,2))', 'SUM(INDEX(Odds,2,0))', 'INDEX(Data!M1:O3,3,1)', 'CHOOSE(2,Data!M1,Data!N1)', 'SUM(CHOOSE(1,Data!M1:M3,Data!N1:N3))', 'MATCH(6,Data!M2:O2)', 'VLOOKUP("some",Data!K2:K7,1,FALSE)',
  ],
  tables: [
    'SUM(Team[Hours])', 'SUM(Team[[Hours]:[Hours]])', 'COUNTA(Team[Name])', 'Team[[#Headers],[Rate]]', 'SUM(Team[[#All],[Hours]])', 'SUMPRODUCT(Team[Hours],Team[Weight])/SUM(Team[Weight])', 'SUMPRODUCT((Team[Done]=TRUE)*(Team[Weight]))', 'MAX(Team[[Hours]:[Weight]])', 'SUBTOTAL(9,Team[Hours])', 'SUBTOTAL(103,Team[Name])', 'SUBTOTAL(101,Team[Rate])', 'COUNTBLANK(Team[Note])', 'AVERAGE(Team[Weight])', 'MIN(Team[Start])', 'SUM(Prices[From])', 'ROWS(Prices[From])',
  ],
  information: [
    'ISBLANK(Data!M7)', 'ISBLANK(Data!M1)', 'ISNUMBER(Data!M1)', 'ISNUMBER("1")', 'ISTEXT(Data!P1)', 'ISLOGICAL(Data!Q1)', 'ISERROR(1/0)', 'ISNA(NA())', 'ISERR(NA())', 'ISNONTEXT(1)', 'ISREF(Data!M1)', 'TYPE("a")', 'ERROR.TYPE(1/0)', 'ISFORMULA(Data!M1)', 'NA()', '1/0', '"a"+1', 'VLOOKUP("Zoe",Team,2,FALSE)', 'MATCH(-5,Prices[From],1)', 'DATEVALUE("no day")', 'VALUE("abc")',
  ],
  finance: [
    'PMT(0.05/12,60,-10000)', 'FV(0.05,10,-100)', 'PV(0.05,10,-100)', 'NPV(0.1,100,200,300)', 'NPER(0.01,-100,1000)', 'RATE(10,-150,1000)', 'IRR(Data!S1:S4)', 'SLN(1000,100,5)', 'EFFECT(0.05,12)', 'NOMINAL(0.05,12)',
  ],
  arrays: [
    'SUM(TRANSPOSE(Data!M1:O1))', 'SUMPRODUCT(LEN(Team[Name]))', 'SUMPRODUCT(Data!M1:O1*Data!M1:O3)', 'SUMPRODUCT(Data!M1:O1*{1,10,100})', 'SUMPRODUCT(MAX(IF(Team[Role]="Coachee",Team[Hours])))', 'SUMPRODUCT(MIN(IF(Team[Done],Team[Rate])))', 'SUMPRODUCT(AVERAGE(IF(Team[Done],Team[Rate])))', 'SUMPRODUCT(COUNTIF(Team[Role],{"Coach","Sponsor"}))', 'SUMPRODUCT(COUNT(IF(Team[Hours]>5,Team[Hours])))', 'MMULT({1,2},{3;4})',
    'SUMPRODUCT(COUNTIFS(Team[Role],{"Coach","Coachee"},Team[Done],TRUE))', 'SUMPRODUCT(SUMIF(Team[Role],{"Coach","Coachee"},Team[Hours]))', 'SUMPRODUCT(LARGE(Team[Hours],{1,2,3}))', 'SUMPRODUCT(1*ISNUMBER(SEARCH("coach",Team[Role])))', 'SUMPRODUCT(ROUND(Team[Rate],0))', 'SUMPRODUCT(1*(LEN(Team[Name])>3),Team[Weight])', 'SUMPRODUCT(1/COUNTIF(Team[Role],Team[Role]))', 'SUMPRODUCT(1*(MOD(Team[Weight],2)=0))', 'SUMPRODUCT((YEAR(Team[Start])=2026)*Team[Hours])', 'INDEX(Team[Name],MATCH(MAX(Team[Rate]),Team[Rate],0))',
    'AGGREGATE(9,6,Team[Hours])', 'AGGREGATE(14,6,Team[Hours],2)', 'AGGREGATE(4,5,Team[Rate])', 'AGGREGATE(1,6,Data!U1:U3)', 'AGGREGATE(2,6,Data!U1:U3)', 'AGGREGATE(15,6,Data!U1:U3,1)', 'HYPERLINK("https://example.org","site")', 'HYPERLINK("https://example.org")&"!"',
  ],
};

/** Where LibreOffice 7.4 has no such function, does not read such a reference from a file, or differs from Excel by its own documentation: Excel's results, by hand. */
export const excelsOwn: Readonly<Record<string, CellValue>> = {
  'COUNT(Data!M1:Q9)': 24, 'CONCATENATE("a",1,TRUE)': 'a1TRUE', 'SQRT(-1)': { error: '#NUM!' },
  'TEXTBEFORE("a-b-c","-")': 'a', 'TEXTAFTER("a-b-c","-")': 'b-c', 'TEXTAFTER("a-b-c","-",2)': 'c',
  'HLOOKUP("Hours",Team[#All],3,FALSE)': 7.5, 'INDEX(Team,2,3)': 7.5, 'ROWS(Team)': 8, 'ROWS(Team[#All])': 9, 'COUNTA(Team[#Headers])': 8, 'INDEX(Team[#Headers],2)': 'Role',
  'XLOOKUP("Fay",Team[Name],Team[Rate])': 33.333, 'XLOOKUP("Zoe",Team[Name],Team[Rate],"nobody")': 'nobody', 'XLOOKUP(12,Prices[From],Prices[Label],"",-1)': 'much', 'XLOOKUP(12,Prices[From],Prices[Label],"",1)': 'plenty', 'XMATCH("Eve",Team[Name])': 5, 'XLOOKUP("Coach",Team[Role],Team[Name],"",0,-1)': 'Eve',
  'SUM(FILTER(Team[Hours],Team[Role]="Coachee"))': 60.75, 'COUNTA(UNIQUE(Team[Role]))': 4, 'INDEX(SORT(Team[Hours]),1)': -4, 'INDEX(SORTBY(Team[Name],Team[Rate],-1),1)': 'Hana', 'SUM(SEQUENCE(10))': 55, 'LET(x,5,y,x*2,x+y)': 15,
  'TEXTJOIN(",",TRUE,SORT(UNIQUE(Team[Role])))': 'Coach,Coachee,Partner,Sponsor', 'TEXTJOIN(", ",TRUE,IF(Team[Done],Team[Name],""))': 'Ada Lovelace, Chloé, Eve, Gus', 'CONCAT(IF(Team[Weight]>3,Team[Name],""))': 'DanEve',
  'SUM(-Team[Hours])': -93.75, 'SUM(-(Data!M1:M3-Data!N1:N3))': 3, 'SUM(-ABS(Data!M5:O5))': -7.25, 'SUM(-Data!M1:O1^2)': 14, '-SUM(Data!M1:O1)': -6, 'SUM(2*-Data!M1:O1)': -12, 'MAX(-Odds)': -1,
  'COUNT(IF(Team[Hours]>5,Team[Hours]))': 6, 'AVERAGE(IF(Team[Done],Team[Rate]))': 89.1225, 'SUM(COUNTIF(Team[Role],{"Coach","Sponsor"}))': 4, 'SUM(LARGE(Team[Hours],{1,2,3}))': 69.25, 'SUM(Data!M1:O1*{1,10,100})': 321, 'SUM(FILTER(Team[Hours],ISNUMBER(SEARCH("coach",Team[Role]))))': 68.75,
};
