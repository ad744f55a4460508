import { placeId } from '../../validation/sheet/cells';
import { isCellError } from '../../worksheet/workbook-image';
import type { CellPlace } from '../../worksheet/reading';
import type { Coalition, Game } from './game';

/** The cell where the total's error begins: it shows one, and nothing it reads does that a player has a say in. */
function origin(game: Game, total: CellPlace, mended: Coalition): CellPlace {
  const isError = (place: CellPlace): boolean => {
    const value = game.value(place, mended);
    return value !== null && isCellError(value);
  };
  const hasSay = (place: CellPlace): boolean => [...game.below(place)].some((player) => !mended.has(player));
  const seen = new Set<string>();
  let place = total;
  for (;;) {
    seen.add(placeId(place));
    const next = game
      .inputs(place)
      .find((input) => !seen.has(placeId(input)) && isError(input) && hasSay(input));
    if (!next) return place;
    place = next;
  }
}

/**
 * Players that put a number into the cell by themselves; all that have a say in it where none does. Where the sheet
 * shows no number by its own design (`ways`), that is the cause, and no formula that happens to stand there.
 */
function curing(game: Game, place: CellPlace, mended: Coalition, ways: Coalition): readonly number[] {
  const open = [...game.below(place)].filter((player) => !mended.has(player));
  const alone = open.filter((player) => {
    const value = game.value(place, new Set([...mended, player]));
    return value === null || !isCellError(value);
  });
  const byDesign = alone.filter((player) => ways.has(player));
  if (byDesign.length > 0) return byDesign;
  return alone.length > 0 ? alone : open;
}

/**
 * Players without whose mend the total is no number: each of them alone turns it into an error or a text, or
 * several do together. Points cannot be counted from something that is no number, so they are mended
 * first. Undefined where the total is no number even with everything mended.
 * @param ways players for what the sheet shows no number of by its own design
 */
export function blockersOf(game: Game, total: CellPlace, ways: Coalition = new Set()): Coalition | undefined {
  const all = [...game.players.keys()];
  const shows = (mended: Coalition): boolean => typeof game.value(total, mended) === 'number';
  const everything = new Set(all);
  if (!shows(everything)) return undefined;
  if (shows(new Set())) return new Set();
  const blockers = new Set(
    all.filter(
      (player) => game.below(total).has(player) && !shows(new Set(all.filter((each) => each !== player))),
    ),
  );
  while (!shows(blockers)) {
    const more = curing(game, origin(game, total, blockers), blockers, ways);
    if (more.length === 0) return everything;
    for (const player of more) blockers.add(player);
  }
  return blockers;
}
