import { boundariesOf, type Boundaries } from "./boundaries";
import { DatasetError } from "./datasetError";
import { literal } from "./datasetProblem";
import { parseBoundaries } from "./parseBoundaries";

/** The first two digits of a division's code: those of its province. */
const provinceIn = (code: string): string => code.slice(0, 2);

/** The boundaries in a file's text, which have to be those of a province. */
export function boundariesIn(text: string, file: string, province: string | undefined): Boundaries {
  const boundaries = boundariesOf(parseBoundaries(text, file));
  const code = boundaries.counties[0]?.code ?? "";
  if (province === undefined || provinceIn(code) === provinceIn(province)) return boundaries;
  throw new DatasetError(file, {
    path: "",
    found: literal(code),
    expected: {
      zh: `代码以${provinceIn(province)}开头的县，即数据集所写的省`,
      en: `counties of the dataset's province, whose codes begin with ${provinceIn(province)}`,
    },
  });
}
