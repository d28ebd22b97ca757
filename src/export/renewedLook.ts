import type { Locale } from "../i18n/locale";
import { loadPart } from "./exportFault";
import { loadPptx } from "./loadPptx";
import type { Deck } from "./office/deck";
import { hasChart, type OpenedDeck } from "./office/openedDeck";
import type { PartChange } from "./office/renewedPackage";
import { pictureLook } from "./picture/pictureLook";
import type { PictureLook } from "./picture/pictureTypes";
import { backgrounds, defaultSettings, pictureThemes, presets, type ExportSettings } from "./settings";
import { templateLook } from "./templateLook";

/** How what is new in a renewed deck looks. */
export interface RenewedLook {
  /** The look of a slide, on our own master or on a presenter's. */
  readonly deckFor: (slide: { readonly hasTemplate: boolean; readonly built?: number | null }) => {
    readonly deck: Deck;
    readonly look: PictureLook;
  };
  /** What becomes of its theme. */
  readonly changes: readonly PartChange[];
  /** Whether it has colours that somebody has chosen, which stay. */
  readonly hasOwnColors: boolean;
}

/** How new objects are to look in a deck, and how its theme changes for that. */
export async function renewedLook(
  opened: OpenedDeck,
  { bytes, locale }: { readonly bytes: Uint8Array; readonly locale: Locale },
  settings: ExportSettings,
): Promise<RenewedLook> {
  const { recoloredTheme } = await loadPart(() => import("./office/recoloredTheme"));
  const { deckSize, readTemplate } = await loadPptx();
  const own: PictureLook = { ...pictureLook(settings), size: sizeOf(opened, settings) };
  const isTemplated = opened.slides
    .filter(hasChart)
    .some(({ objects }) => objects.some(({ identity }) => identity?.hasTemplate));
  const template = isTemplated ? readTemplate(bytes) : null;
  const inTemplate = template ? templateLook(template, own) : own;
  const palettes = pictureThemes.flatMap((theme) =>
    backgrounds.map((background) => pictureLook({ ...defaultSettings, theme, background }).palette),
  );
  const { path, xml } = opened.theme;
  const recolored =
    isTemplated || opened.isRewritten
      ? null
      : recoloredTheme(xml, palettes, own.palette, own.background ?? own.palette.paper);
  const changes: readonly PartChange[] =
    recolored === null || recolored === xml ? [] : [{ path, xml: recolored, relations: [], gone: [] }];
  const deckFor: RenewedLook["deckFor"] = ({ hasTemplate, built = null }) => {
    const look = hasTemplate ? inTemplate : own;
    const size = deckSize(look.size);
    const words = {
      locale,
      title: "",
      cover: null,
      slides: [],
      announced: [],
      sources: [],
      hasBuilds: built !== null,
    };
    return { look, deck: { ...look, ...words, size, template: hasTemplate ? template : null } };
  };
  return { deckFor, changes, hasOwnColors: recolored === null };
}

/** The size of a deck's slides, with the letters that go with it. */
function sizeOf({ size: { width, height } }: OpenedDeck, settings: ExportSettings): PictureLook["size"] {
  const known = Object.values(presets).find((each) => each.width === width && each.height === height);
  const custom = { width, height, unit: "px", dpi: defaultSettings.custom.dpi } as const;
  return known ?? pictureLook({ ...settings, preset: "custom", custom }).size;
}
