import { useEffect } from "react";
import * as z from "zod";
import { darkPalette, lightPalette, type Palette } from "../render/theme";
import { useMediaQuery } from "../ui/useMediaQuery";
import { useStored } from "./useStored";

export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const choiceSchema = z.enum(themeChoices);

/** The colours on show, and the way to choose others. */
export interface Theme {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly palette: Palette;
}

/** Light or dark, as the reader chose on this machine or as the system has it. */
export function useTheme(): Theme {
  const [choice, choose] = useStored<ThemeChoice>("theme", choiceSchema, "system");
  const isSystemDark = useMediaQuery("(prefers-color-scheme: dark)");
  const isDark = choice === "dark" || (choice === "system" && isSystemDark);
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  }, [isDark]);
  return {
    choice,
    choose,
    palette: isDark ? darkPalette : lightPalette,
  };
}
