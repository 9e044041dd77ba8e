// What programs put on the clipboard as HTML, in the shape they do it, shortened.

/** Excel on the desktop: classes in a style sheet between comments, its own properties, lines broken anywhere. */
export const excel = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";
	mso-displayed-thousand-separator:"\\,";}
@page
	{margin:.75in .7in .75in .7in;}
tr
	{mso-height-source:auto;}
td
	{padding-top:1px;
	mso-ignore:padding;
	color:black;
	font-size:11.0pt;
	font-weight:400;
	font-style:normal;
	text-decoration:none;
	font-family:"Aptos Narrow", sans-serif;
	mso-font-charset:0;
	mso-number-format:General;
	text-align:general;
	vertical-align:bottom;
	border:none;
	white-space:nowrap;}
.xl65
	{color:white;
	font-size:14.0pt;
	font-weight:700;
	font-style:italic;
	text-decoration:underline;
	text-underline-style:double;
	font-family:Arial, sans-serif;
	text-align:center;
	border-top:.5pt solid windowtext;
	border-bottom:2.0pt double #0F6C6D;
	background:#0F6C6D;
	mso-pattern:black none;}
.xl66
	{mso-number-format:"\\#\\,\\#\\#0\\.00\\\\ \\0022€\\0022";}
.xl67
	{mso-number-format:"yyyy\\\\-mm\\\\-dd";}
.xl68
	{mso-number-format:"\\@";}
.xl69
	{vertical-align:top;
	white-space:normal;}
.xl70
	{mso-number-format:"Short Date";
	text-decoration:line-through;}
.xl71
	{mso-number-format:Percent;}
-->
</style>
</head>
<body link="#467886" vlink="#96607D">
<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:
 collapse;width:144pt'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=25 style='height:18.75pt'>
  <td colspan=2 height=25 class=xl65 width=128 style='height:18.75pt;width:96pt'>A
  long head</td>
  <td class=xl66 align=right width=64 style='width:48pt'>1,234.50 €</td>
 </tr>
 <tr height=20>
  <td height=20 class=xl67 align=right>2026-03-01</td>
  <td class=xl68>007</td>
  <td class=xl69 width=64>first line<br>
    second line</td>
 </tr>
 <tr height=20>
  <td height=20 class=xl70 align=right>31/12/2025</td>
  <td class=xl71 align=right>12.50%</td>
  <td><a href="https://example.org/a?b=1&amp;c=2"><span style='color:#467886;text-decoration:underline'>our page</span></a></td>
 </tr>
<!--EndFragment-->
</table>
</body>
</html>`;

/** Google Sheets: everything inline, values and formats in attributes, the lines of the grid as a style of all cells. */
export const google = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="border-bottom:1px solid #000000;overflow:hidden;padding:2px 3px 2px 3px;vertical-align:middle;background-color:#fff2cc;font-weight:bold;color:#c00000;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;007&quot;}">007</td><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;text-align:right;" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:46082}" data-sheets-numberformat="{&quot;1&quot;:5,&quot;2&quot;:&quot;yyyy-mm-dd&quot;,&quot;3&quot;:1}">2026-03-01</td></tr><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;text-decoration:underline;color:#1155cc;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;our page&quot;}" data-sheets-hyperlink="https://example.org/"><a class="in-cell-link" href="https://example.org/" target="_blank">our page</a></td><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;white-space:normal;word-wrap:break-word;" data-sheets-value="{&quot;1&quot;:4,&quot;4&quot;:1}" data-sheets-formula="=TRUE()">TRUE</td></tr></tbody></table></google-sheets-html-origin>`;

/** LibreOffice, as it writes it. */
export const libreOffice = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Calibri"; font-size:x-small }
		a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; border:1px solid black; padding:0.5em;  } 
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup span="2" width="68"></colgroup>
	<tr>
		<td style="border-top: 1px solid #0f6c6d; border-bottom: 2px double #000000" height="20" align="center" valign=bottom bgcolor="#FFFF00"><b><i><font face="Arial" size=4 color="#FF0000">Head</font></i></b></td>
		<td align="right" valign=bottom sdval="1234.5" sdnum="1033;0;#,##0.00 &quot;€&quot;"><font color="#000000">1,234.50 €</font></td>
	</tr>
	<tr>
		<td height="20" align="left" valign=bottom sdnum="1033;0;@"><font color="#000000">007</font></td>
		<td align="right" valign=bottom sdval="46000" sdnum="1033;0;YYYY-MM-DD"><font color="#000000">2025-12-09</font></td>
	</tr>
	<tr>
		<td height="20" align="left" valign=bottom><u><s><font color="#000000">=1+1</font></s></u></td>
		<td align="right" valign=bottom sdval="-5.25" sdnum="1033;0;#,##0.00;[RED]-#,##0.00"><font color="#000000">-5.25</font></td>
	</tr>
	<tr>
		<td colspan=2 rowspan=2 height="40" align="left" valign=bottom><font color="#000000">merged</font></td>
		</tr>
	<tr>
		</tr>
</table>
<!-- ************************************************************************** -->
</body>
</html>`;
