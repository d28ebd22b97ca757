import { useEffect } from "react";
import { pagePalettes, type Palette } from "../render/theme";
import { useMediaQuery } from "../ui/useMediaQuery";
import { isOneOf, shapeOf } from "./shape";
import { themeChoices, type ThemeChoice } from "./themeChoices";
import { useStored } from "./useStored";

const isChoice = isOneOf(themeChoices);
const choiceShape = shapeOf((value) => (isChoice(value) ? value : undefined));

/** The colours on show, and the way to choose others. */
export interface Theme {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly palette: Palette;
  /** Whether pictures have the colours that the build draws them in, light or dark. */
  readonly isUsual: boolean;
}

/**
 * Light or dark, as a link asks for a frame, or as the reader chose on this machine or as the system has it, and with more contrast for those who ask
 * for it. Where the system forces colours of its own, pictures keep theirs, and are then drawn with most contrast.
 */
export function useTheme(asked: ThemeChoice | null): Theme {
  const [stored, choose] = useStored<ThemeChoice>("theme", choiceShape, "system");
  const choice = asked ?? stored;
  const isSystemDark = useMediaQuery("(prefers-color-scheme: dark)");
  const isContrastWanted = useMediaQuery("(prefers-contrast: more)");
  const isForced = useMediaQuery("(forced-colors: active)");
  const systemShade = isSystemDark ? "dark" : "light";
  const shade = choice === "system" || choice === "contrast" || isForced ? systemShade : choice;
  const hasContrast = choice === "contrast" || isForced || (choice === "system" && isContrastWanted);
  const theme = hasContrast ? (`contrast-${shade}` as const) : shade;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return { choice, choose, palette: pagePalettes[theme], isUsual: !hasContrast };
}
