// Every object of Excel's model the embedded workbook has.

import excelMembers from '../server/excelMembers.json';
import { Registry } from '../server/Registry';
import { Application, Runtime } from './Application';
import { chartAxisTypes } from './ChartAxis';
import { chartTypes } from './Chart';
import { chartSeriesTypes } from './ChartSeries';
import { ConditionalFormat, ConditionalFormatCollection } from './ConditionalFormat';
import { conditionalRuleTypes } from './conditionalRules';
import { conditionalStyleTypes } from './ConditionalRangeFormat';
import { cultureTypes } from './CultureInfo';
import { CustomXmlPart, CustomXmlPartCollection, CustomXmlPartScopedCollection } from './CustomXmlPart';
import { DataValidation } from './DataValidation';
import { CustomProperty, CustomPropertyCollection, DocumentProperties } from './DocumentProperties';
import { AutoFilter, Filter } from './Filter';
import { FormatProtection } from './FormatProtection';
import { NamedItem, NamedItemCollection } from './NamedItem';
import { PageBreak, PageBreakCollection } from './PageBreak';
import { HeaderFooter, HeaderFooterGroup, PageLayout } from './PageLayout';
import { Range } from './Range';
import { RangeAreas, RangeCollection } from './RangeAreas';
import { RangeBorder, RangeBorderCollection } from './RangeBorder';
import { RangeFill } from './RangeFill';
import { RangeFont } from './RangeFont';
import { RangeFormat } from './RangeFormat';
import { rangeViewTypes } from './RangeView';
import { RemoveDuplicatesResult } from './RemoveDuplicatesResult';
import { forMultiRange } from './forMultiRange';
import { Setting, SettingCollection } from './Setting';
import { Shape, ShapeCollection } from './Shape';
import { RangeSort, TableSort } from './Sort';
import { Style, StyleCollection } from './Style';
import { Table, TableCollection, TableScopedCollection } from './Table';
import { TableColumn, TableColumnCollection } from './TableColumn';
import { TableRow, TableRowCollection } from './TableRow';
import { Workbook } from './Workbook';
import { WorkbookCreated } from './workbookFiles';
import { Worksheet, WorksheetCollection } from './Worksheet';
import { WorksheetFreezePanes } from './WorksheetFreezePanes';
import { WorksheetProtection } from './WorksheetProtection';

export const registry = new Registry(
  [
    Application,
    AutoFilter,
    ConditionalFormat,
    ConditionalFormatCollection,
    CustomProperty,
    CustomPropertyCollection,
    CustomXmlPart,
    CustomXmlPartCollection,
    CustomXmlPartScopedCollection,
    forMultiRange(DataValidation),
    DocumentProperties,
    Filter,
    forMultiRange(FormatProtection),
    HeaderFooter,
    HeaderFooterGroup,
    NamedItem,
    NamedItemCollection,
    PageBreak,
    PageBreakCollection,
    PageLayout,
    Range,
    RangeAreas,
    forMultiRange(RangeBorder),
    forMultiRange(RangeBorderCollection),
    RangeCollection,
    forMultiRange(RangeFill),
    forMultiRange(RangeFont),
    forMultiRange(RangeFormat),
    RangeSort,
    Runtime,
    Setting,
    SettingCollection,
    Shape,
    ShapeCollection,
    Style,
    StyleCollection,
    Table,
    TableCollection,
    TableColumn,
    TableColumnCollection,
    TableRow,
    TableRowCollection,
    TableScopedCollection,
    TableSort,
    Workbook,
    Worksheet,
    WorksheetCollection,
    WorksheetFreezePanes,
    WorksheetProtection,
    WorkbookCreated,
    RemoveDuplicatesResult,
    ...cultureTypes,
    ...rangeViewTypes,
    ...chartTypes,
    ...chartSeriesTypes,
    ...chartAxisTypes,
    ...conditionalRuleTypes,
    ...conditionalStyleTypes,
  ],
  excelMembers,
);
