import assert from 'node:assert/strict';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import {
  ConditionalFormattingService,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { writeXlsx } from 'hucre/xlsx';
import { createWorkbenchHost, type WorkbenchHost } from '../../workbench/host/host';
import { UNIT } from '../../workbench/host/engine/start';
import { findSheet } from '../../workbench/host/book/sheets';
import { gridMirror } from '../../workbench/page/mirror';
import { exampleWorkbook, newWorkbook } from '../../workbench/page/workbooks';
import { edition } from '../support/edition';

const AREA = '1 Manajemen Perubahan';
/** An answer, F8. */
const [ROW, COLUMN] = [7, 5];

describe('looks that follow the answers in the workbench', function () {
  this.timeout(60_000);

  let host: WorkbenchHost;

  before(() => {
    host = createWorkbenchHost({
      mirror: gridMirror,
      view: {
        texts: {},
        before: () => undefined,
        after: (univer) => {
          univer.registerPlugin(UniverDataValidationPlugin);
          univer.registerPlugin(UniverSheetsDataValidationPlugin);
          univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
        },
      },
    });
  });

  after(() => {
    host.dispose();
  });

  /** The ground of the answer's cell as the grid would draw it; undefined without a rule that holds. */
  async function ground(): Promise<unknown> {
    const sheet = findSheet(host.book, AREA);
    assert.ok(sheet);
    await host.warm();
    await host.idle();
    const looks = host.book.engine.injector.get(ConditionalFormattingService);
    const look = (): unknown => looks.composeStyle(UNIT, sheet, ROW, COLUMN)?.style?.bg?.rgb;
    // The first question only sets the work going.
    look();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return look();
  }

  it('mark what is open, and forget it with the workbook', async () => {
    await host.load(await newWorkbook(edition), 'LKE baru.xlsx');
    assert.match(String(await ground()), /^#/, 'an open answer is marked');
    await host.load(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }), 'Kosong.xlsx');
    await host.load(await exampleWorkbook(edition), 'LKE contoh.xlsx');
    assert.equal(await ground(), undefined, 'an answer is not');
  });
});
