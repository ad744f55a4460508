import { mergeLocales, type Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import DesignTexts from '@univerjs/design/locale/id-ID';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DocsUITexts from '@univerjs/docs-ui/locale/id-ID';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import SheetsTexts from '@univerjs/sheets/locale/id-ID';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import ConditionalTexts from '@univerjs/sheets-conditional-formatting-ui/locale/id-ID';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import ValidationTexts from '@univerjs/sheets-data-validation-ui/locale/id-ID';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import FormulaTexts from '@univerjs/sheets-formula-ui/locale/id-ID';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import NumfmtTexts from '@univerjs/sheets-numfmt-ui/locale/id-ID';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import SheetsUITexts from '@univerjs/sheets-ui/locale/id-ID';
import { UniverUIPlugin } from '@univerjs/ui';
import UITexts from '@univerjs/ui/locale/id-ID';
import type { EngineView } from '../host/engine/start';

/** Texts Univer's Indonesian lacks, so that it would show their keys. */
const MISSING_TEXTS = {
  'sheets-formula': {
    progress: {
      analyzing: 'Menyiapkan hitungan …',
      calculating: 'Menghitung …',
      'array-analysis': 'Menghitung …',
      'array-calculation': 'Menghitung …',
      done: 'Selesai dihitung',
    },
  },
};

const texts = mergeLocales(
  MISSING_TEXTS,
  DesignTexts,
  UITexts,
  DocsUITexts,
  SheetsTexts,
  SheetsUITexts,
  FormulaTexts,
  NumfmtTexts,
  ValidationTexts,
  ConditionalTexts,
);

/** Univer's grid in an element of the page, in Indonesian. Its ribbon is left out: the pane is what people work with. */
export function gridView(container: HTMLElement): EngineView {
  return {
    texts,
    before: (univer: Univer) => {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, {
        container,
        header: true,
        toolbar: false,
        footer: true,
        disableAutoFocus: true,
      });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
    },
    after: (univer: Univer) => {
      univer.registerPlugin(UniverSheetsUIPlugin, {
        protectedRangeShadow: 'none',
        // Texts that look like numbers (`1.`) are meant so; Univer would read all texts in sight for each frame it draws.
        disableForceStringAlert: true,
        disableForceStringMark: true,
        footer: {
          sheetBar: true,
          statisticBar: true,
          menus: false,
          zoomSlider: true,
          addSheetButtonConfig: { show: false },
        },
      });
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
      univer.registerPlugin(UniverDataValidationPlugin);
      univer.registerPlugin(UniverSheetsDataValidationPlugin);
      // With its search box, fast typing into a list cell is lost.
      univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
        showSearchOnDropdown: false,
        showEditOnDropdown: false,
      });
      univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
      univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
    },
  };
}
