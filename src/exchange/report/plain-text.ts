import type { Block, Report, Runs } from './blocks';

const said = (runs: Runs): string => runs.map(({ text }) => text).join('');

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [...block.lines.map(said), ''];
    case 'heading':
    case 'subheading':
      return ['', block.text];
    case 'paragraph':
      return [said(block.runs)];
    case 'list':
      return block.items.map((item, at) => `${String(at + 1)}. ${said(item)}`);
    case 'fields':
      return block.rows.map(({ label, value }) => `${label}: ${said(value)}`);
    case 'table':
      return [
        block.columns.map(({ heading }) => heading).join('\t'),
        ...block.rows.map(({ cells }) =>
          cells.map((runs) => said(runs).replace(/\s*\n\s*/g, ' ')).join('\t'),
        ),
      ];
    case 'signatures':
      return block.people.map(({ role, name, number }) =>
        number === null ? `${role}: ${name.text}` : `${role}: ${name.text} (NIP ${number})`,
      );
    case 'break':
      return [''];
  }
}

/** The report as text to copy, tables with tabs between columns: where a file cannot be handed out, nothing is lost. */
export function plainReport({ blocks }: Report): string {
  return blocks.flatMap(lines).join('\n');
}
