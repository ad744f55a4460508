import { medians } from './support/measure';
import type { Line } from './support/measure';
import { officeConversion, runLke, runNode } from './support/programs';
import { officialBytes, temporaryFile } from './support/samples';

const RUNS = 9;
const BUDGET_MS = 500;

/** `lke score` and `lke check` as whole processes, against LibreOffice turning the same file into csv. */
export async function wholeProcess(): Promise<readonly Line[]> {
  const { name, bytes } = await officialBytes();
  const { folder, file } = temporaryFile('lke.xlsx', bytes);
  const office = officeConversion(file, folder);
  const ways = [
    () => {
      runLke(['score', file, '--json']);
    },
    () => {
      runLke(['check', file, '--json']);
    },
    () => {
      runLke(['recognise', file, '--json']);
    },
    runNode,
    ...(office ? [office] : []),
  ];
  const [score = 0, check = 0, what = 0, node = 0, conversion] = await medians(ways, RUNS);
  const peer =
    conversion === undefined ? {} : { peer: { name: 'LibreOffice to csv, warm', figure: conversion } };
  const line = (what: string, figure: number, budget: number): Line => ({
    what,
    figure,
    unit: 'ms',
    budget,
    ...peer,
  });
  if (!office) console.error('LibreOffice (soffice) is not on this machine: no peer for whole processes.');
  return [
    line(`lke score ${name}, whole process`, score, BUDGET_MS),
    ...(conversion === undefined
      ? []
      : [line('  the same against half of LibreOffice', score, conversion / 2)]),
    { what: '  of which starting Node', figure: node, unit: 'ms' },
    { what: `lke check ${name}, whole process`, figure: check, unit: 'ms', ...peer },
    { what: `lke recognise ${name}, whole process`, figure: what, unit: 'ms', ...peer },
  ];
}
