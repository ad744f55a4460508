import type { UnitIdentity } from '../../assessment/types';
import { letterDate, lheText } from '../../i18n/lhe';
import type { LheKey } from '../../i18n/lhe';
import { plain, run } from './blocks';
import type { Block, Report, Run, Runs, Signature } from './blocks';
import type { DetailField, ReportDetails } from './details';
import type { ReportFigures } from './figures';
import { openMark } from './leftovers';
import { areasTable, gatesTable, partsTable } from './result-tables';
import { bridgeBlocks, remarkBlocks } from './review-tables';
import type { BridgeLine } from './review-tables';
import { gateFigure, gateName, points, signed } from './wording';

/** What a report is made of. */
export interface ReportInput {
  readonly figures: ReportFigures;
  readonly details: ReportDetails;
  /** The changes from the unit's total to the evaluator's, which add up to their difference. */
  readonly bridge: readonly BridgeLine[];
  /** What a field is called, for the mark where it is empty. */
  readonly fieldName: (field: DetailField | keyof UnitIdentity) => string;
}

/** The fields of a report as runs of text: what was given, or a mark for a person to fill in. */
export class Fields {
  private readonly unit: UnitIdentity;

  constructor(private readonly input: ReportInput) {
    this.unit = input.figures.assessment.unit;
  }

  private mark(field: DetailField | keyof UnitIdentity): Run {
    return run(openMark(this.input.fieldName(field)), { open: true });
  }

  detail(field: DetailField): Run {
    const text = this.input.details[field];
    return text === null ? this.mark(field) : run(text);
  }

  date(field: DetailField): Run {
    const text = this.input.details[field];
    return text === null ? this.mark(field) : run(letterDate(text));
  }

  unitName(): Run {
    return this.unit.name === null ? this.mark('name') : run(this.unit.name);
  }

  year(): Run {
    return this.unit.year === null ? this.mark('year') : run(String(this.unit.year));
  }

  target(): Run {
    return this.unit.target === null ? this.mark('target') : run(lheText(`target.${this.unit.target}`));
  }

  /** A sentence of the catalogue with runs in its places, so that an empty field stays visible in it. */
  sentence(key: LheKey, places: Readonly<Record<string, Run>>): Runs {
    const pieces = lheText(key).split(/\{(\w+)\}/);
    return pieces.flatMap((piece, at) => {
      if (at % 2 === 0) return piece === '' ? [] : [run(piece)];
      return [places[piece] ?? run(`{${piece}}`)];
    });
  }
}

/** Title, number and date. */
export function titleBlocks(fields: Fields, title: 'title.lhe' | 'title.recap'): readonly Block[] {
  const upper = ({ text, ...look }: Run): Run => ({
    ...look,
    text: look.open ? text : text.toUpperCase(),
    bold: true,
  });
  return [
    {
      kind: 'title',
      lines: [
        [run(lheText(title), { bold: true })],
        fields.sentence('title.subject', { target: fields.target() }).map(upper),
        fields.sentence('title.unit', { unit: fields.unitName() }).map(upper),
        fields.sentence('title.year', { year: fields.year() }).map(upper),
      ],
    },
  ];
}

/** Who was assessed, by whom, when. */
export function identityTable(fields: Fields, { figures }: ReportInput): Block {
  const { unit } = figures.assessment;
  return {
    kind: 'fields',
    rows: [
      { label: lheText('identity.unit'), value: [fields.unitName()] },
      ...(unit.agency === null ? [] : [{ label: lheText('identity.agency'), value: plain(unit.agency) }]),
      { label: lheText('identity.year'), value: [fields.year()] },
      { label: lheText('identity.target'), value: [fields.target()] },
      {
        label: lheText('identity.period'),
        value: fields.sentence('period', { from: fields.date('periodFrom'), to: fields.date('periodTo') }),
      },
      { label: lheText('identity.office'), value: [fields.detail('office')] },
      { label: lheText('identity.layer'), value: plain(lheText(`layer.${figures.layer}`)) },
    ],
  };
}

function scopeBlocks({ figures }: ReportInput): readonly Block[] {
  const { edition, unit, evaluator } = figures;
  const decided = [...new Set(evaluator.policies.map(({ indicator }) => indicator))];
  return [
    {
      kind: 'paragraph',
      runs: plain(
        lheText('scope.text', { indicators: edition.indicators.length, areas: edition.areas.length }),
      ),
    },
    {
      kind: 'paragraph',
      runs: plain(
        lheText('scope.counts', {
          indicators: edition.indicators.length,
          unitAnswered: unit.answeredCount,
          evaluatorAnswered: evaluator.answeredCount,
        }),
      ),
    },
    ...(decided.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            runs: plain(lheText('scope.policies', { count: decided.length, indicators: decided.join(', ') })),
          },
        ]),
  ];
}

/** Totals in a sentence and the three tables. */
export function resultBlocks({ figures }: ReportInput): readonly Block[] {
  const { unit, evaluator } = figures;
  return [
    {
      kind: 'paragraph',
      runs: plain(
        lheText('result.summary', {
          unit: points(unit.total.floor),
          evaluator: points(evaluator.total.floor),
          difference: signed(evaluator.total.floor - unit.total.floor),
        }),
      ),
    },
    { kind: 'subheading', text: lheText('table.parts') },
    partsTable(figures),
    { kind: 'subheading', text: lheText('table.areas') },
    areasTable(figures),
    { kind: 'subheading', text: lheText('table.gates') },
    gatesTable(figures),
  ];
}

function conclusionBlocks(fields: Fields, { figures }: ReportInput): readonly Block[] {
  const { edition, assessment, predicates } = figures;
  const predicate = predicates.find(({ name }) => name === assessment.unit.target);
  const places = { unit: fields.unitName(), target: fields.target() };
  const met = predicate?.met ?? false;
  const failed = predicate?.gates.filter((gate) => !gate.met) ?? [];
  return [
    {
      kind: 'paragraph',
      runs: fields.sentence(met ? 'conclusion.met' : 'conclusion.not-met', places),
    },
    ...(failed.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: failed.map((gate) =>
              plain(
                lheText('conclusion.gate', {
                  gate: gateName(edition, gate.id),
                  actual: gateFigure(gate, gate.actual),
                  required: gateFigure(gate, gate.required),
                }),
              ),
            ),
          },
        ]),
    { kind: 'paragraph', runs: plain(lheText('conclusion.requirements')) },
  ];
}

/** Who signs, the highest first. */
export function signatureBlocks(fields: Fields, { details }: ReportInput): readonly Block[] {
  const person = (role: 'dalnis' | 'kt' | 'at', name: DetailField, number: DetailField): Signature => ({
    role: lheText(`role.${role}`),
    name: fields.detail(name),
    number: details[number],
  });
  return [
    {
      kind: 'paragraph',
      runs: fields.sentence('place-date', { place: fields.detail('place'), date: fields.date('date') }),
    },
    { kind: 'subheading', text: lheText('heading.signatures') },
    {
      kind: 'signatures',
      people: [
        person('dalnis', 'dalnisName', 'dalnisNip'),
        person('kt', 'ktName', 'ktNip'),
        person('at', 'atName', 'atNip'),
        ...(details.at2Name === null ? [] : [person('at', 'at2Name', 'at2Nip')]),
      ],
    },
  ];
}

/** The page's foot: what the letter is, so that a loose page finds its way back. */
export function footerOf({ figures }: ReportInput): string {
  const { name, year } = figures.assessment.unit;
  return lheText('footer', { unit: name ?? '', year: year === null ? '' : String(year) });
}

/**
 * The evaluator's report (LHE) as a draft for a person to finish: basis, identity, scope, result, bridge, notes and
 * recommendations by area, conclusion, signatures. Empty fields are marked, never left out.
 */
export function lheReport(input: ReportInput): Report {
  const fields = new Fields(input);
  const { figures } = input;
  return {
    title: lheText('title.lhe'),
    footer: footerOf(input),
    blocks: [
      ...titleBlocks(fields, 'title.lhe'),
      {
        kind: 'fields',
        rows: [
          { label: lheText('number'), value: [fields.detail('number')] },
          { label: lheText('date'), value: [fields.date('date')] },
        ],
      },
      { kind: 'heading', text: lheText('heading.basis') },
      {
        kind: 'list',
        items: [
          plain(lheText('basis.instrument', { edition: figures.edition.name.id })),
          fields.sentence('basis.assignment', {
            office: fields.detail('office'),
            number: fields.detail('assignmentNumber'),
            date: fields.date('assignmentDate'),
          }),
        ],
      },
      { kind: 'heading', text: lheText('heading.identity') },
      identityTable(fields, input),
      { kind: 'heading', text: lheText('heading.scope') },
      ...scopeBlocks(input),
      { kind: 'heading', text: lheText('heading.result') },
      ...resultBlocks(input),
      { kind: 'heading', text: lheText('heading.bridge') },
      ...bridgeBlocks(figures, input.bridge),
      { kind: 'heading', text: lheText('heading.remarks') },
      ...remarkBlocks(figures),
      { kind: 'heading', text: lheText('heading.conclusion') },
      ...conclusionBlocks(fields, input),
      ...signatureBlocks(fields, input),
    ],
  };
}
