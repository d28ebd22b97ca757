import type { Sources } from "../../src/charts/chart";
import { subjectOf, type ExportRequest } from "../../src/export/exportSubject";
import { pictureLettering, smallestLetters } from "../../src/export/picture/pictureLettering";
import { pictureLook } from "../../src/export/picture/pictureLook";
import type { ExportSettings } from "../../src/export/settings";
import { requestName } from "./renderRequests";

/** A line for each chart whose smallest letters are below the limit of the size; charts that fail are left out. */
export function smallLetters(
  requests: readonly ExportRequest[],
  sources: Sources,
  settings: ExportSettings,
): readonly string[] {
  return requests.flatMap((request) => {
    const letters = lettersOf(request, sources, settings);
    if (!letters || letters.isKept) return [];
    const [points, promised] = [letters.points.toFixed(1), letters.promised.toFixed(0)];
    return [
      `! ${requestName(request)}: smallest letters ${points} pt, below the ${promised} pt meant for this size`,
    ];
  });
}

function lettersOf(request: ExportRequest, sources: Sources, settings: ExportSettings) {
  try {
    return smallestLetters(
      pictureLettering(subjectOf(request, sources), pictureLook(settings)).picture,
      settings,
    );
  } catch {
    return null;
  }
}
