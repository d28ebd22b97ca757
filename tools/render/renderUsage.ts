import { backgrounds, densities, pictureParts, pictureThemes, slideForms } from "../../src/export/settings";
import { locales } from "../../src/i18n/locale";
import { exportFormats } from "../../src/export/formats";
import { deckNames } from "./renderOptions";
import { namedPresets } from "./renderSettings";

const oneOf = (values: readonly (string | number)[]): string => values.join("|");

/** What `npm run render -- --help` says. */
export const renderUsage = `Writes charts as files, the same that the page exports.

Usage: npm run render -- [--charts ID[.MODE],…] [--format FORMAT,…] [--out DIR] [options]

What
  --charts ID[.MODE],…  charts in this order, each in a mode of its own if wanted
                        (trainingVolume.linear, provinceMap.record-2018);
                        all that the filter leaves unless given
  --initiatives N,…     only what belongs to these initiatives, 1 to 8
  --lang ${oneOf(locales)}          the language of what is written (zh)
  --title TEXT          the title of the deck; with a single chart that chart's title
  --subtitle TEXT       the subtitle of a single chart
  --list                the charts with their modes, the stops of these, and
                        titles; writes nothing

Files
  --format FORMAT,…     ${exportFormats.join(", ")} (png, unless --deck is given)
  --deck FORMAT,…       all charts in one file: ${deckNames.join(", ")};
                        zip holds PNGs, zip-svg SVGs
  --report              beside a PPTX deck, what became of each chart in it, as JSON
  --out DIR             where to write; made if need be (.)

Pictures
  --preset NAME         ${namedPresets.join(", ")} (slide)
  --width N --height N  a size of one's own instead of a preset
  --unit px|cm          what width and height are in (px)
  --dpi N               px to the inch of a size in cm (300)
  --density ${oneOf(densities)}     pixels of a PNG to a px of its size (1)
  --theme NAME          ${pictureThemes.join(", ")} (light)
  --background NAME     ${backgrounds.join(", ")} (white);
                        with --theme dark, white and paper are its dark ground
  --slides ${oneOf(slideForms)}
                        what charts are in a PPTX: charts, tables and shapes that
                        can be edited, or pictures (drawing)
  --without PART,…      leaves out ${pictureParts.join(", ")};
                        the credit of a map and the filter always stay

  -h, --help            this text
  --version             the version

What takes several values, with commas between them, may also be given several times; the rest only once. A file's name
carries all that differs from the values in brackets. Existing files of the same name are overwritten. The paths of the files written go to the standard output, one a line;
progress and errors go to the standard error.

A picture has the size that is asked for. Where a chart has more to say than the letters meant for that size leave room
for, its letters become smaller; before writing, a line on the standard error says how small.

Ends with
  0  everything was written, also with smaller letters
  1  something was not: a chart that failed or that the filter leaves nothing of, a folder that cannot be written;
     the rest was
  2  the command was not understood; nothing was written
  3  everything was written, with a warning: letters that the fonts lack (rare hanzi, other scripts, emoji) may show
     as boxes
`;
