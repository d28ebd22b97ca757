import { lightPalette } from "../../render/theme";
import type { Locale } from "../../i18n/locale";
import type { Deck } from "./deck";
import { inkOf } from "./ink";
import { colorMap, themePart } from "./masters";
import { xmlHead, type Part } from "./package";
import { notesName } from "./openedNotes";
import { placeXml, textBoxXml } from "./shapeXml";
import { rootGroupXml, presentationNamespaces } from "./slideXml";
import { paragraphLookXml, paragraphXml, runLookXml, type TextLook } from "./textXml";

const official = "application/vnd.openxmlformats-officedocument.presentationml";
export const notesMasterPath = "ppt/notesMasters/notesMaster1.xml";

/** Notes are read on paper and on the presenter's own screen, so they are dark on white in 12 pt. */
const look: TextLook = { size: 12, color: inkOf(lightPalette, null).palette.ink, before: 3 };
/** A portrait page of 7.5 by 10 inches, in pt. */
export const notesSize = { width: 540, height: 720 } as const;
const imageBox = { x: 60, y: 54, width: 420, height: 236 };
const textBox = { x: 54, y: 316, width: 432, height: 360 };

function imageXml(): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide 2"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${placeXml(imageBox)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>`;
}

function notesShapes(paragraphs: readonly string[], name: string, locale: Locale): string {
  const notes = textBoxXml({
    id: 3,
    name,
    box: textBox,
    paragraphs: paragraphs.map((words) => noteXml(words, locale)),
    anchor: "t",
    placeholder: '<p:ph type="body" idx="1"/>',
  });
  return `<p:spTree>${rootGroupXml}${imageXml()}${notes}</p:spTree>`;
}

/** A paragraph of notes. */
export function noteXml(words: string, locale: Locale): string {
  return paragraphXml(words, look, locale);
}

/** The master of all notes pages, with a theme of its own, which PowerPoint requires. */
export function notesMasterParts(deck: Deck): readonly Part[] {
  const level = paragraphLookXml(look, deck.locale, runLookXml("defRPr", look, deck.locale))
    .replace("<a:pPr ", "<a:lvl1pPr ")
    .replace("</a:pPr>", "</a:lvl1pPr>");
  const theme = "ppt/theme/notesTheme.xml";
  return [
    {
      path: notesMasterPath,
      type: `${official}.notesMaster+xml`,
      contents: `${xmlHead}<p:notesMaster ${presentationNamespaces}><p:cSld>${notesShapes([""], "Notes 3", deck.locale)}</p:cSld>${colorMap}<p:notesStyle>${level}</p:notesStyle></p:notesMaster>`,
      relations: [{ id: "rId1", type: "theme", target: theme }],
    },
    themePart(theme, lightPalette, { ...deck, background: null }),
  ];
}

export const notesPath = (slide: number): string => `ppt/notesSlides/notesSlide${slide}.xml`;

/** The notes of a slide, one string per paragraph. */
export interface SlideNotes {
  /** The presenter's own. */
  readonly own: readonly string[];
  /** Those of the atlas, which follow. */
  readonly given: readonly string[];
}

export function notesPart(
  slide: number,
  slidePath: string,
  { own, given }: SlideNotes,
  locale: Locale,
): Part {
  const shapes = notesShapes([...own, ...given], notesName(given), locale);
  return {
    path: notesPath(slide),
    type: `${official}.notesSlide+xml`,
    contents: `${xmlHead}<p:notes ${presentationNamespaces}><p:cSld>${shapes}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    relations: [
      { id: "rId1", type: "notesMaster", target: notesMasterPath },
      { id: "rId2", type: "slide", target: slidePath },
    ],
  };
}
