import { atlas } from "../../dataset/atlas";
import { spellingTag } from "../../i18n/locale";
import type { Painter } from "../picture/painter";
import { xmlEscaped } from "../xml";
import { chartSlideParts, slidePath, slideType } from "./chartSlideParts";
import { coverNotes, coverSlide } from "./coverSlide";
import type { Deck } from "./deck";
import type { WordSlide } from "./identifiedObjects";
import type { LayoutName } from "./layoutName";
import { layoutOf, masterOf, masterParts } from "./masters";
import { notesMasterParts, notesMasterPath, notesPart, notesPath, notesSize } from "./notes";
import { packageOf, xmlHead, type Part, type Relation } from "./package";
import { emu } from "./shapeXml";
import { sectionSlide } from "./sectionSlide";
import { sourceSlides } from "./sourceSlides";
import { presentationNamespaces, slideXml } from "./slideXml";

/** Pixels of a fallback picture per px of the SVG, or 288 per inch. */
const density = 2;

const official = "application/vnd.openxmlformats-officedocument";
const presentationPath = "ppt/presentation.xml";

/**
 * A deck as a PowerPoint file. Charts that PowerPoint can draw itself stay editable, with their workbooks; others are shapes
 * or, if the presenter prefers that, pictures. The same deck always gives the same bytes.
 */
export async function pptxOf(deck: Deck, means: { readonly paint: Painter }): Promise<Uint8Array> {
  const slides: (readonly Part[])[] = [];
  if (deck.cover) {
    slides.push(wordSlide("cover", 1, coverSlide(deck.cover, deck), coverNotes(deck.cover), deck));
  }
  for (const [place, slide] of deck.slides.entries()) {
    const announced = deck.announced[place];
    if (announced) {
      const number = slides.length + 1;
      slides.push(
        wordSlide("section", number, sectionSlide(announced, number, deck), [announced.line], deck),
      );
    }
    slides.push(
      await chartSlideParts(slide, slides.length + 1, deck, (picture) =>
        means.paint(picture.svg, picture, density),
      ),
    );
  }
  for (const closing of sourceSlides(deck, slides.length + 1)) {
    slides.push(wordSlide("text", slides.length + 1, closing, deck.sources, deck));
  }
  return packageOf(
    [
      presentationPart(deck, slides.length),
      ...propertyParts(deck, slides.length),
      ...masterParts(deck),
      ...notesMasterParts(deck),
      ...slides.flat(),
    ],
    [
      { id: "rId1", type: "officeDocument", target: presentationPath },
      { id: "rId2", type: "coreProperties", target: "docProps/core.xml" },
      { id: "rId3", type: "extendedProperties", target: "docProps/app.xml" },
    ],
  );
}

/** A slide with nothing but words, and its notes. */
function wordSlide(
  layout: LayoutName,
  number: number,
  { objects, foot }: WordSlide,
  notes: readonly string[],
  deck: Deck,
): readonly Part[] {
  const path = slidePath(number);
  return [
    {
      path,
      type: slideType,
      contents: slideXml([...objects.map(({ xml }) => xml), ...foot]),
      relations: [
        { id: "rId1", type: "slideLayout", target: layoutOf(deck, layout) },
        { id: "rId2", type: "notesSlide", target: notesPath(number) },
      ],
    },
    notesPart(number, path, { own: [], given: notes }, deck.locale),
  ];
}

function presentationPart(deck: Deck, slides: number): Part {
  const { size } = deck;
  const { master, masterId, theme } = masterOf(deck);
  const numbers = Array.from({ length: slides }, (_, place) => place + 1);
  const relations: readonly Relation[] = [
    { id: "rId1", type: "slideMaster", target: master },
    { id: "rId2", type: "notesMaster", target: notesMasterPath },
    { id: "rId3", type: "presProps", target: "ppt/presProps.xml" },
    { id: "rId4", type: "viewProps", target: "ppt/viewProps.xml" },
    { id: "rId5", type: "tableStyles", target: "ppt/tableStyles.xml" },
    { id: "rId6", type: "theme", target: theme },
    ...numbers.map(
      (number) => ({ id: `rId${number + 6}`, type: "slide", target: slidePath(number) }) as const,
    ),
  ];
  const list = numbers.map((number) => `<p:sldId id="${255 + number}" r:id="rId${number + 6}"/>`).join("");
  return {
    path: presentationPath,
    type: `${official}.presentationml.presentation.main+xml`,
    contents: `${xmlHead}<p:presentation ${presentationNamespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="${masterId}" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="${emu(size.width * 72)}" cy="${emu(size.height * 72)}"/><p:notesSz cx="${emu(notesSize.width)}" cy="${emu(notesSize.height)}"/></p:presentation>`,
    relations,
  };
}

/**
 * The file's properties, and the settings that PowerPoint looks for. They contain no time, so that equal decks are equal
 * files.
 */
function propertyParts({ title, locale }: Deck, slides: number): readonly Part[] {
  const part = (path: string, type: string, contents: string): Part => ({
    path,
    type,
    contents: xmlHead + contents,
    relations: [],
  });
  const creator = xmlEscaped(atlas.name[locale]);
  return [
    part(
      "docProps/core.xml",
      "application/vnd.openxmlformats-package.core-properties+xml",
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlEscaped(title)}</dc:title><dc:creator>${creator}</dc:creator><dc:language>${spellingTag[locale]}</dc:language></cp:coreProperties>`,
    ),
    part(
      "docProps/app.xml",
      `${official}.extended-properties+xml`,
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`,
    ),
    part(
      "ppt/presProps.xml",
      `${official}.presentationml.presProps+xml`,
      `<p:presentationPr ${presentationNamespaces}/>`,
    ),
    part(
      "ppt/viewProps.xml",
      `${official}.presentationml.viewProps+xml`,
      `<p:viewPr ${presentationNamespaces}/>`,
    ),
    part(
      "ppt/tableStyles.xml",
      `${official}.presentationml.tableStyles+xml`,
      '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>',
    ),
  ];
}
