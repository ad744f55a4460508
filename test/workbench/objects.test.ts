import assert from 'node:assert/strict';
import { freshHost, onSheet, refuses, values } from './support';

describe('workbench host: sheets, looks and other objects', () => {
  const host = freshHost();

  it('keeps looks of ranges', async () => {
    await onSheet(host(), (sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.set({
        fill: { color: 'orange' },
        font: { bold: true, name: 'Arial', size: 9, color: '#12384a', underline: 'Single' },
      });
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 120;
      format.rowHeight = 30;
      const edge = format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.weight = 'Medium';
      edge.color = '#C5D0D5';
      sheet.getRange('A1:B1').numberFormat = [['0.00%', null]];
      sheet.getRange('B2').format.fill.clear();
    });
    const found = await host().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Uji').getRange('A1:A2');
      range.load('numberFormat,format/*'.replace('/*', '/columnWidth'));
      range.load([
        'format/rowHeight',
        'format/wrapText',
        'format/indentLevel',
        'format/horizontalAlignment',
        'format/verticalAlignment',
        'format/fill/color',
        'format/font/bold',
        'format/font/name',
        'format/font/size',
        'format/font/color',
        'format/font/underline',
      ]);
      const edge = range.format.borders.getItem('EdgeBottom').load('style,weight,color');
      const mixed = context.workbook.worksheets.getItem('Uji').getRange('A2:B2').load('format/fill/color');
      await context.sync();
      return {
        format: range.format.toJSON(),
        numbers: range.numberFormat as unknown,
        edge: [edge.style, edge.weight, edge.color],
        mixed: mixed.format.fill.color,
      };
    });
    const { borders: _borders, ...format } = found.format;
    assert.deepEqual(format, {
      columnWidth: 120,
      rowHeight: 30,
      wrapText: true,
      indentLevel: 2,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      fill: { color: '#FFA500' },
      font: { bold: true, name: 'Arial', size: 9, color: '#12384A', underline: 'Single' },
    });
    assert.deepEqual(found.numbers, [['0.00%'], ['General']]);
    assert.deepEqual(found.edge, ['Continuous', 'Medium', '#C5D0D5']);
    assert.equal(found.mixed, null, 'mixed looks read null');
  });

  it('finds ranges from ranges', async () => {
    await onSheet(
      host(),
      (sheet) =>
        (sheet.getRange('B2:D4').values = [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ]),
    );
    const addresses = await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uji');
      const base = sheet.getRange('B2:C3');
      const found = [
        base.getCell(1, 1),
        base.getResizedRange(1, 1),
        base.getOffsetRange(1, 0),
        base.getEntireColumn(),
        base.getEntireRow(),
        base.getIntersectionOrNullObject('C3:E9'),
        sheet.getUsedRange(true),
        sheet.getRangeByIndexes(0, 0, 1, 2),
        base.getRow(0),
        base.getLastCell(),
      ].map((range) => range.load('address'));
      const none = base.getIntersectionOrNullObject('Z9').load('address');
      await context.sync();
      assert.equal(none.isNullObject, true);
      return found.map(({ address }) => address.replace('Uji!', ''));
    });
    assert.deepEqual(addresses, [
      'C3',
      'B2:D4',
      'B3:C4',
      'B:C',
      '2:3',
      'C3',
      'B2:D4',
      'A1:B1',
      'B2:C2',
      'C3',
    ]);
  });

  it('says when a sheet is blank', async () => {
    await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uji');
      const [used, none] = [sheet.getUsedRange().load('address'), sheet.getUsedRangeOrNullObject()];
      await context.sync();
      assert.deepEqual([used.address, none.isNullObject], ['Uji!A1', true]);
    });
  });

  it('hides, moves, colours and freezes', async () => {
    await host().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Uji');
      sheet.tabColor = '#12384A';
      sheet.showGridlines = false;
      sheet.position = 0;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const hidden = worksheets.add('_LKE');
      hidden.visibility = 'VeryHidden';
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.load('tabColor,showGridlines,position,visibility');
      hidden.load('visibility');
      const [rows, columns] = [
        sheet.getRange('A3').load('rowHidden'),
        sheet.getRange('D1:E1').load('columnHidden'),
      ];
      const visible = worksheets.getCount(true);
      await context.sync();
      assert.deepEqual(
        [sheet.tabColor, sheet.showGridlines, sheet.position, frozen.address],
        ['#12384A', false, 0, 'Uji!A1:B3'],
      );
      assert.deepEqual(
        [hidden.visibility, visible.value, rows.rowHidden, columns.columnHidden],
        ['VeryHidden', 2, true, null],
      );
    });
    await refuses('InvalidOperation', () =>
      onSheet(host(), (_sheet, { workbook }) => {
        workbook.worksheets.getItem('_LKE').delete();
      }),
    );
    await refuses('InvalidOperation', () =>
      onSheet(host(), (_sheet, { workbook }) => {
        workbook.worksheets.getItem('_LKE').activate();
      }),
    );
  });

  it('keeps the last visible sheet', () =>
    refuses('InvalidOperation', () =>
      onSheet(host(), (sheet, { workbook }) => {
        workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
        sheet.delete();
      }),
    ));

  it('merges with the first cell winning', async () => {
    await onSheet(host(), (sheet) => {
      sheet.getRange('A1:B1').values = [['satu', 'dua']];
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').unmerge();
    });
    assert.deepEqual(await values(host(), 'A1:B1'), [['satu', '']]);
  });

  it('keeps validation rules with their messages', async () => {
    const read = await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uji');
      const { dataValidation } = sheet.getRange('A1:A4');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B,C' } };
      dataValidation.prompt = { title: 'A.I.1.i.a', message: 'Pilih satu', showPrompt: true };
      dataValidation.ignoreBlanks = true;
      sheet.getRange('A2').dataValidation.clear();
      const parts = ['A1', 'A2', 'A3:A4', 'A1:A4'].map((cell) =>
        sheet.getRange(cell).dataValidation.load('type,rule,prompt'),
      );
      await context.sync();
      return parts.map(({ type, rule, prompt }) => [type, rule.list?.source, prompt.title]);
    });
    assert.deepEqual(read, [
      ['List', 'A,B,C', 'A.I.1.i.a'],
      ['None', undefined, ''],
      ['List', 'A,B,C', 'A.I.1.i.a'],
      ['MixedCriteria', undefined, ''],
    ]);
    await refuses('InvalidArgument', () =>
      onSheet(
        host(),
        (sheet) =>
          (sheet.getRange('A1').dataValidation.rule = {
            list: { inCellDropDown: true, source: 'x,'.repeat(128) },
          }),
      ),
    );
  });

  it('keeps conditional formats and data bars', async () => {
    const read = await host().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Uji').getRange('A1:A9');
      const rule = range.conditionalFormats.add('Custom' as Excel.ConditionalFormatType);
      rule.custom.rule.formula = '=$B1="terbuka"';
      rule.custom.format.fill.color = '#FFE8B3';
      rule.custom.format.font.bold = true;
      rule.stopIfTrue = true;
      const bar = range.conditionalFormats.add('DataBar' as Excel.ConditionalFormatType).dataBar;
      bar.positiveFormat.fillColor = '#A9D3DB';
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      const rules = range.conditionalFormats.load('items/type,items/stopIfTrue');
      bar.load('lowerBoundRule');
      rule.custom.format.fill.load('color');
      await context.sync();
      return [
        rules.items.map(({ type, stopIfTrue }) => [type, stopIfTrue]),
        bar.lowerBoundRule,
        rule.custom.format.fill.color,
      ];
    });
    assert.deepEqual(read, [
      [
        ['DataBar', false],
        ['Custom', true],
      ],
      { type: 'Number', formula: '0' },
      '#FFE8B3',
    ]);
    await onSheet(host(), (sheet) => {
      sheet.getRange('A1:A9').conditionalFormats.clearAll();
    });
    const count = await host().Excel.run(async (context) => {
      const result = context.workbook.worksheets.getItem('Uji').getRange('A1').conditionalFormats.getCount();
      await context.sync();
      return result.value;
    });
    assert.equal(count, 0);
  });

  it('keeps charts as data', async () => {
    const read = await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uji');
      const chart = sheet.charts.add('ColumnClustered' as Excel.ChartType, sheet.getRange('B1:B6'));
      chart.name = 'area';
      chart.title.text = 'Capaian per area';
      chart.setPosition('A10', 'H28');
      chart.axes.valueAxis.maximum = 1;
      const series = chart.series.add('Nilai');
      series.setValues(sheet.getRange('C1:C6'));
      series.setXAxisValues(sheet.getRange('A1:A6'));
      series.format.fill.setSolidColor('#2A7886');
      const same = sheet.charts
        .getItemOrNullObject('area')
        .load('name,title/text,axes/valueAxis/maximum,series/items/name');
      await context.sync();
      return [
        same.isNullObject,
        same.title.text,
        same.axes.valueAxis.maximum as unknown,
        same.series.items.map(({ name }) => name),
      ];
    });
    assert.deepEqual(read, [false, 'Capaian per area', 1, ['', 'Nilai']]);
    const [chart] = Object.values(host().book.state.sheets).flatMap(({ charts }) => charts);
    assert.deepEqual(
      [chart?.from, chart?.to, chart?.series[1]?.values, chart?.series[1]?.categories],
      ['Uji!A10', 'Uji!H28', 'Uji!C1:C6', 'Uji!A1:A6'],
    );
  });

  it('keeps the print set-up', async () => {
    const read = await host().Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Uji');
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins('Inches' as Excel.PrintMarginUnit, { left: 0.5 });
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      pageLayout.load('orientation,zoom,leftMargin,headersFooters/defaultForAllPages/centerFooter');
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.zoom,
        pageLayout.leftMargin,
        pageLayout.headersFooters.defaultForAllPages.centerFooter,
      ];
    });
    assert.deepEqual(read, ['Landscape', { horizontalFitToPages: 1 }, 36, '&P']);
  });

  it('keeps names, settings, properties and links', async () => {
    await host().Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Uji');
      workbook.names.add('nilai_total', sheet.getRange('C9'));
      workbook.settings.add('skema', 'lke/1');
      workbook.properties.custom.add('lke-layout', 'per-area');
      workbook.properties.title = 'LKE ZI';
      sheet.getRange('A1').hyperlink = {
        documentReference: "'Uji'!C9",
        textToDisplay: 'Rekap',
        screenTip: 'Ke rekap',
      };
      const [name, setting, custom, none] = [
        workbook.names.getItem('NILAI_TOTAL').load('name,formula'),
        workbook.settings.getItemOrNullObject('skema').load('value'),
        workbook.properties.custom.getItemOrNullObject('LKE-Layout').load('value'),
        workbook.settings.getItemOrNullObject('lain'),
      ];
      const cell = sheet.getRange('A1').load('hyperlink,values');
      const target = workbook.names.getItem('nilai_total').getRange().load('address');
      workbook.properties.load('title');
      await context.sync();
      assert.deepEqual(
        [
          name.formula,
          setting.value,
          custom.value,
          none.isNullObject,
          target.address,
          workbook.properties.title,
        ],
        ['=Uji!$C$9', 'lke/1', 'per-area', true, 'Uji!C9', 'LKE ZI'],
      );
      assert.deepEqual([cell.hyperlink.documentReference, cell.values], ["'Uji'!C9", [['Rekap']]]);
    });
  });

  it('goes to cells, and knows where it is', async () => {
    const read = await host().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').select();
      const [cell, range, sheet] = [
        context.workbook.getActiveCell(),
        context.workbook.getSelectedRange(),
        context.workbook.worksheets.getActiveWorksheet(),
      ];
      cell.load('address');
      range.load('address');
      sheet.load('name');
      await context.sync();
      return [cell.address, range.address, sheet.name];
    });
    assert.deepEqual(read, ['Sheet1!B2', 'Sheet1!B2:C3', 'Sheet1']);
  });

  it('comes back from its snapshot', async () => {
    await onSheet(host(), (sheet) => {
      sheet.getRange('A1:A2').formulas = [[2], ['=A1*3']];
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect({});
    });
    const snapshot = structuredClone(
      JSON.parse(JSON.stringify(host().snapshot())) as ReturnType<ReturnType<typeof host>['snapshot']>,
    );
    await onSheet(host(), (sheet) => (sheet.getRange('A1').values = [[9]]));
    await host().restore(snapshot);
    assert.deepEqual(await values(host(), 'A1:A2'), [[2], [6]]);
    await onSheet(host(), (sheet) => (sheet.getRange('A1').values = [[4]]));
    assert.deepEqual(await values(host(), 'A2'), [[12]]);
    await refuses('AccessDenied', () => onSheet(host(), (sheet) => (sheet.getRange('A2').values = [[4]])));
  });
});
