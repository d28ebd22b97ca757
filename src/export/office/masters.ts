import type { Palette } from "../../render/theme";
import type { Box } from "../../render/shapes";
import type { Deck } from "./deck";
import { layoutNames, type LayoutName } from "./layoutName";
import { inkOf } from "./ink";
import type { Template } from "./template";
import { xmlHead, type Part } from "./package";
import { textBoxXml } from "./shapeXml";
import { slideMargin } from "./slideLayout";
import { rootGroupXml, presentationNamespaces } from "./slideXml";
import {
  fieldXml,
  filledParagraphXml,
  paragraphLookXml,
  paragraphXml,
  runLookXml,
  type TextLook,
} from "./textXml";
import { themeXml } from "./theme";

const layoutPath = (name: LayoutName): string =>
  `ppt/slideLayouts/slideLayout${layoutNames.indexOf(name) + 1}.xml`;

/** The layout of a kind of slide: the template's, or the atlas's own. */
export function layoutOf({ template }: Deck, name: LayoutName): string {
  return template ? template.layouts[name].path : layoutPath(name);
}

const ownMaster = {
  master: "ppt/slideMasters/slideMaster1.xml",
  masterId: "2147483648",
  theme: "ppt/theme/theme1.xml",
} as const;

/** The paths of a deck's master and theme. */
export function masterOf({ template }: Deck): Pick<Template, "master" | "masterId" | "theme"> {
  return template ?? ownMaster;
}

/** The placeholders of a slide's shapes, used by the outline view, by screen readers and by other layouts. */
export const placeholders = {
  title: '<p:ph type="title"/>',
  coverTitle: '<p:ph type="ctrTitle"/>',
  coverSubtitle: '<p:ph type="subTitle" idx="1"/>',
  subtitle: '<p:ph type="body" sz="quarter" idx="13"/>',
  body: '<p:ph type="body" idx="1"/>',
  number: '<p:ph type="sldNum" sz="quarter" idx="12"/>',
} as const;

/** The text of a slide's number, which the program fills in. */
export function numberXml(
  box: Box,
  id: number,
  look: TextLook,
  locale: Deck["locale"],
  number: string,
): string {
  const field = { type: "slidenum", id: "B6F15528-21DE-4FAA-801E-634DDDAF4B2B" } as const;
  return textBoxXml({
    id,
    name: `Number ${id}`,
    box,
    paragraphs: [filledParagraphXml(fieldXml(field, number, look, locale), { ...look, align: "r" }, locale)],
    anchor: "b",
    placeholder: placeholders.number,
  });
}

const words = {
  zh: { title: "标题", subtitle: "副标题", text: "文字" },
  en: { title: "Title", subtitle: "Subtitle", text: "Text" },
} as const;

const official = "application/vnd.openxmlformats-officedocument.presentationml";

/** Boxes of the layouts, used for new slides. Those of the deck's own slides fit their words. */
function boxesOf({ size }: Deck) {
  const [width, height, em] = [size.width * 72, size.height * 72, size.em];
  const margin = slideMargin(size.width, em);
  const inner = width - 2 * margin;
  return {
    title: { x: margin, y: margin * 0.85, width: inner, height: height * 0.14 },
    subtitle: { x: margin, y: margin * 0.9 + height * 0.14, width: inner, height: em * 1.6 },
    sectionTitle: { x: margin, y: height * 0.36, width: inner, height: height * 0.14 },
    sectionLine: { x: margin, y: height * 0.52, width: inner, height: height * 0.2 },
    body: { x: margin, y: margin + height * 0.2, width: inner, height: height * 0.66 },
    number: {
      x: width - margin - em * 2.6,
      y: height - margin * 0.75 - em * 1.32,
      width: em * 2.6,
      height: em * 1.32,
    },
  };
}

function placeholderShapes(name: LayoutName | "master", deck: Deck): readonly string[] {
  const { locale, size } = deck;
  const { palette } = inkOf(deck.palette, deck.background);
  const box = boxesOf(deck);
  const own = words[locale];
  const heading: TextLook = { size: size.em * 2, color: palette.ink, bold: true, heading: true };
  const quiet: TextLook = { size: size.em * 1.1, color: palette.inkQuiet };
  const shape = (id: number, label: string, place: Box, look: TextLook, placeholder: string) =>
    textBoxXml({
      id,
      name: `${label} ${id}`,
      box: place,
      paragraphs: [paragraphXml(label, look, locale)],
      anchor: "t",
      placeholder,
    });
  const number = numberXml(box.number, 4, { size: size.em, color: palette.inkQuiet }, locale, "‹#›");
  switch (name) {
    case "cover":
      return [
        shape(2, own.title, box.title, heading, placeholders.coverTitle),
        shape(3, own.subtitle, box.subtitle, quiet, placeholders.coverSubtitle),
      ];
    case "chart":
      return [
        shape(2, own.title, box.title, heading, placeholders.title),
        shape(3, own.subtitle, box.subtitle, quiet, placeholders.subtitle),
        number,
      ];
    case "section":
      return [
        shape(2, own.title, box.sectionTitle, heading, placeholders.title),
        shape(3, own.text, box.sectionLine, quiet, placeholders.body),
        number,
      ];
    case "text":
    case "master":
      return [
        shape(2, own.title, box.title, heading, placeholders.title),
        shape(3, own.text, box.body, { ...quiet, color: palette.ink }, placeholders.body),
        number,
      ];
  }
}

function levelsXml(look: TextLook, locale: Deck["locale"]): string {
  const paragraph = paragraphLookXml(look, locale, runLookXml("defRPr", look, locale));
  return Array.from({ length: 9 }, (_, level) =>
    paragraph.replace("<a:pPr ", `<a:lvl${level + 1}pPr `).replace("</a:pPr>", `</a:lvl${level + 1}pPr>`),
  ).join("");
}

/** The theme's colours for background, text and accents. */
export const colorMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

function masterXml(deck: Deck): string {
  const { locale, size } = deck;
  const { palette } = inkOf(deck.palette, deck.background);
  const layouts = layoutNames.map(
    (_, place) => `<p:sldLayoutId id="${2147483649 + place}" r:id="rId${place + 1}"/>`,
  );
  const title = levelsXml({ size: size.em * 2, color: palette.ink, bold: true, heading: true }, locale);
  const body = levelsXml({ size: size.em * 1.1, color: palette.ink }, locale);
  return `${xmlHead}<p:sldMaster ${presentationNamespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${rootGroupXml}${placeholderShapes("master", deck).join("")}</p:spTree></p:cSld>${colorMap}<p:sldLayoutIdLst>${layouts.join("")}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${title.replace(/(<\/a:lvl1pPr>).*/, "$1")}</p:titleStyle><p:bodyStyle>${body}</p:bodyStyle><p:otherStyle>${body}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

function layoutXml(name: LayoutName, deck: Deck): string {
  const kind = {
    cover: 'type="title"',
    chart: 'userDrawn="1"',
    text: 'type="obj"',
    section: 'type="secHead"',
  }[name];
  return `${xmlHead}<p:sldLayout ${presentationNamespaces} ${kind} preserve="1"><p:cSld name="${name}"><p:spTree>${rootGroupXml}${placeholderShapes(name, deck).join("")}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** The master, its layouts and its theme. */
export function masterParts(deck: Deck): readonly Part[] {
  if (deck.template) return deck.template.parts;
  const { master, theme } = ownMaster;
  return [
    {
      path: master,
      type: `${official}.slideMaster+xml`,
      contents: masterXml(deck),
      relations: [
        ...layoutNames.map(
          (name, place) =>
            ({ id: `rId${place + 1}`, type: "slideLayout", target: layoutPath(name) }) as const,
        ),
        { id: `rId${layoutNames.length + 1}`, type: "theme", target: theme },
      ],
    },
    ...layoutNames.map((name): Part => ({
      path: layoutPath(name),
      type: `${official}.slideLayout+xml`,
      contents: layoutXml(name, deck),
      relations: [{ id: "rId1", type: "slideMaster", target: master }],
    })),
    themePart(theme, deck.palette, deck),
  ];
}

/** A theme part. Slides and notes need one each. */
export function themePart(path: string, palette: Palette, { background }: Deck): Part {
  return {
    path,
    type: "application/vnd.openxmlformats-officedocument.theme+xml",
    contents: themeXml(palette, background ?? palette.paper),
    relations: [],
  };
}
