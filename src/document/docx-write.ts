import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Align, Block, Report, Run, Runs, Signature, TableColumn } from '../exchange/report/blocks';

/** Official letters: A4, Arial 11, margins of 2.5 cm (3 cm where they are bound). Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1417, right: 1417, bottom: 1417, left: 1701 };
const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;
const FONT = 'Arial';
const INK = '12384A';
/** Marks what a person still has to fill in, on screen and on paper. */
const OPEN_FILL = 'FFF2B3';
const BULLETS = 'butir';

const ALIGN: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** A run; line breaks of a note stay line breaks. Sizes are half points. */
function textRuns(run: Run, size?: number): readonly TextRun[] {
  return run.text.split(/\r\n|\r|\n/).map(
    (line, at) =>
      new TextRun({
        text: line,
        bold: run.bold ?? false,
        italics: run.italic ?? false,
        ...(at > 0 ? { break: 1 } : {}),
        ...(size === undefined ? {} : { size }),
        ...(run.open ? { shading: { type: ShadingType.CLEAR, fill: OPEN_FILL, color: 'auto' } } : {}),
      }),
  );
}

const texts = (runs: Runs, size?: number): TextRun[] => runs.flatMap((run) => textRuns(run, size));

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '9AA5AD' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const PADDING = { top: 50, bottom: 50, left: 90, right: 90 };

function tableCell(runs: Runs, { width, align = 'left' }: TableColumn, fill?: string): TableCell {
  return new TableCell({
    width: { size: Math.round((TEXT_WIDTH * width) / 100), type: WidthType.DXA },
    borders: LINES,
    margins: PADDING,
    verticalAlign: VerticalAlign.TOP,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [new Paragraph({ alignment: ALIGN[align], children: texts(runs, 18) })],
  });
}

function table({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) =>
      tableCell([{ text: column.heading, bold: true }], { ...column, align: 'center' }, 'E4EFF3'),
    ),
  });
  const body = rows.map(
    ({ cells, strong }) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, at) =>
          tableCell(cells[at] ?? [], column, strong ? 'F4F8FA' : undefined),
        ),
      }),
  );
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / 100)),
    rows: [heading, ...body],
  });
}

/** Label, colon and value in columns without lines, as letters have them. */
function fields({ rows }: Extract<Block, { kind: 'fields' }>): Table {
  const widths = [30, 3, 67];
  const cell = (runs: Runs, at: number): TableCell =>
    new TableCell({
      width: { size: Math.round((TEXT_WIDTH * (widths[at] ?? 0)) / 100), type: WidthType.DXA },
      borders: NO_LINES,
      margins: { top: 30, bottom: 30, left: 0, right: 60 },
      children: [new Paragraph({ children: texts(runs) })],
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map((width) => Math.round((TEXT_WIDTH * width) / 100)),
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: rows.map(
      ({ label, value }) =>
        new TableRow({
          children: [[{ text: label }], [{ text: ':' }], value].map((runs, at) => cell(runs, at)),
        }),
    ),
  });
}

/** Two people beside each other, with room to sign. */
function signatures(people: readonly Signature[]): Table {
  const cell = (person: Signature | undefined): TableCell =>
    new TableCell({
      width: { size: Math.round(TEXT_WIDTH / 2), type: WidthType.DXA },
      borders: NO_LINES,
      margins: { top: 120, bottom: 120, left: 60, right: 60 },
      children: person
        ? [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              keepNext: true,
              children: [new TextRun(person.role)],
            }),
            new Paragraph({ spacing: { before: 900 }, keepNext: true, children: [] }),
            new Paragraph({
              alignment: AlignmentType.CENTER,
              keepNext: true,
              children: texts([{ ...person.name, bold: true }]),
            }),
            ...(person.number === null
              ? []
              : [
                  new Paragraph({
                    alignment: AlignmentType.CENTER,
                    children: [new TextRun({ text: `NIP ${person.number}`, size: 20 })],
                  }),
                ]),
          ]
        : [new Paragraph({})],
    });
  const pairs = Array.from({ length: Math.ceil(people.length / 2) }, (_, at) => [
    people[2 * at],
    people[2 * at + 1],
  ]);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [Math.round(TEXT_WIDTH / 2), Math.round(TEXT_WIDTH / 2)],
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: pairs.map((pair) => new TableRow({ cantSplit: true, children: pair.map(cell) })),
  });
}

const gap = (before: number): Paragraph =>
  new Paragraph({ spacing: { before, after: 0, line: 20 }, children: [] });

function blockParts(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        ...block.lines.map(
          (line) => new Paragraph({ alignment: AlignmentType.CENTER, children: texts(line, 26) }),
        ),
        gap(240),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'subheading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          spacing: { after: 120 },
          children: texts(block.runs),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            spacing: { after: 60 },
            children: texts(item),
          }),
      );
    case 'fields':
      return [fields(block), gap(120)];
    case 'table':
      return [table(block), gap(120)];
    case 'signatures':
      return [signatures(block.people)];
    case 'break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

const heading = (size: number, before: number): object => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 100 } },
});

function footer(text: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${text} · `, size: 16, color: '5B6770' }),
          new TextRun({
            children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
            size: 16,
            color: '5B6770',
          }),
        ],
      }),
    ],
  });
}

/** Writes a report as a .docx document that a person can go on editing in Word or LibreOffice. */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: report.title,
    creator: 'LKE ZI',
    styles: {
      default: {
        document: { run: { font: FONT, size: 22 }, paragraph: { spacing: { line: 264 } } },
        heading1: heading(24, 280),
        heading2: heading(22, 200),
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 425, hanging: 425 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: footer(report.footer) },
        children: report.blocks.flatMap(blockParts),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
