// The files of the contract, the same that are run against the embedded workbook: each declares its tests when it is loaded.

import '../../../test/contract/Application.contract.test';
import '../../../test/contract/Chart.contract.test';
import '../../../test/contract/ConditionalFormat.contract.test';
import '../../../test/contract/DataValidation.contract.test';
import '../../../test/contract/NamedItem.contract.test';
import '../../../test/contract/PageBreak.contract.test';
import '../../../test/contract/PageLayout.contract.test';
import '../../../test/contract/Range.contract.test';
import '../../../test/contract/RangeAreas.contract.test';
import '../../../test/contract/RangeFormat.contract.test';
import '../../../test/contract/Setting.contract.test';
import '../../../test/contract/Style.contract.test';
import '../../../test/contract/Table.contract.test';
import '../../../test/contract/Workbook.contract.test';
import '../../../test/contract/Worksheet.contract.test';
import '../../../test/contract/WorksheetCollection.contract.test';
import '../../../test/contract/WorksheetFreezePanes.contract.test';
import '../../../test/contract/WorksheetProtection.contract.test';
import '../../../test/contract/events.contract.test';
import '../../../test/contract/load.contract.test';
import '../../../test/contract/manners.contract.test';
import '../../../test/contract/samples.contract.test';
