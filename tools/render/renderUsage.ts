import {
  backgrounds,
  densities,
  handoutCounts,
  pictureParts,
  pictureThemes,
  slideForms,
} from "../../src/export/settings";
import { locales } from "../../src/i18n/locale";
import { wordPageKinds } from "../../src/export/talk/wordPageKinds";
import { exportFormats } from "../../src/export/formats";
import { deckNames } from "./renderOptions";
import { namedPresets } from "./renderSettings";

const oneOf = (values: readonly (string | number)[]): string => values.join("|");

/** The text of `npm run render -- --help`. */
export const renderUsage = `Writes charts as files, the same that the page exports.

Usage: npm run render -- [--charts ID[.MODE],…] [--format FORMAT,…] [--out DIR] [options]

What
  --charts ID[.MODE],…  these charts in this order, each in the mode named, if any
                        (trainingVolume.linear, provinceMap.record-2018);
                        by default all that the filter does not leave empty
  --initiatives N,…     only what belongs to these initiatives, 1 to 8
  --lang ${oneOf(locales)}          the language of the files (zh)
  --title TEXT          the title of the deck; with a single chart, of that chart
  --subtitle TEXT       the subtitle of a single chart
  --dataset FILE        another report's dataset; what of it no chart shows is named first
  --list                lists the charts with their modes, the stops of these, and
                        titles; writes nothing

Files
  --format FORMAT,…     ${exportFormats.join(", ")} (png, unless --deck is given)
  --deck FORMAT,…       all charts in one file: ${deckNames.join(", ")};
                        a handout is a PDF on A4 with notes; zip holds PNGs,
                        zip-svg SVGs
  --leave-out PAGE,…    decks and handouts without ${wordPageKinds.join(", ")}
  --sections            a page of its own announces each section in decks and handouts
  --builds              the marks of charts in a PPTX deck appear one by one, at a
                        click each, in reading order
  --handout ${oneOf(handoutCounts)}         slides to a page of a handout (2)
  --report              beside a PPTX deck, what became of each chart in it, as JSON
  --out DIR             the folder to write to, created if it is missing (.)

Pictures
  --preset NAME         ${namedPresets.join(", ")} (slide)
  --width N --height N  a custom size instead of a preset
  --unit px|cm          the unit of width and height (px)
  --dpi N               pixels per inch of a size in cm (300)
  --density ${oneOf(densities)}     pixels of a PNG per pixel of its size (1)
  --theme NAME          ${pictureThemes.join(", ")} (light)
  --background NAME     ${backgrounds.join(", ")} (white);
                        with --theme dark, white and paper are its dark background
  --slides ${oneOf(slideForms)}
                        what charts are in a PPTX: charts, tables and shapes that
                        can be edited, or pictures (drawing)
  --template FILE       a .pptx or .potx whose master, layouts, faces and colours the
                        slides of a PPTX deck have
  --address URL         the public address of an atlas, to which the marks of slides lead
  --renew FILE          renews a PPTX deck that was saved here and edited since: its
                        charts, their notes and the slides of words, in --lang,
                        --theme and --initiatives if given; all else in it stays as
                        it is. Written as FILE's name_renewed.pptx
  --changed leave|renew what becomes of what was changed by hand in a renewed deck
                        (leave)
  --without PART,…      leaves out ${pictureParts.join(", ")};
                        the credit of a map and the filter always stay

  -h, --help            this text
  --version             the version

Lists, with commas between their values, may be given several times; all other options only once.
A file's name carries everything that differs from the values in brackets. Existing files of the
same name are overwritten. The paths of the files go to the standard output, one per line;
progress and errors go to the standard error.

A picture has the size asked for. Where a chart needs more room than the letters meant for that
size leave, its letters become smaller; a line on the standard error says how small.

Exit status
  0  everything was written, even if with smaller letters
  1  something was not written: a chart failed or is empty with this filter, or a folder cannot be
     written to; everything else was written
  2  the command was not understood; nothing was written
  3  everything was written, with a warning: characters that the fonts lack (rare hanzi, other
     scripts, emoji) may show as boxes
`;
