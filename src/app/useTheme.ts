import { useEffect, useSyncExternalStore } from "react";
import * as z from "zod";
import { darkPalette, lightPalette, type Palette } from "../render/theme";
import { useStored } from "./useStored";

export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const systemDark = window.matchMedia("(prefers-color-scheme: dark)");

function subscribeSystem(onChange: () => void): () => void {
  systemDark.addEventListener("change", onChange);
  return () => {
    systemDark.removeEventListener("change", onChange);
  };
}

const choiceSchema = z.enum(themeChoices);

interface Theme {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly palette: Palette;
}

/** Light or dark, as the reader chose on this machine or as the system has it. */
export function useTheme(): Theme {
  const [choice, choose] = useStored<ThemeChoice>("theme", choiceSchema, "system");
  const isSystemDark = useSyncExternalStore(subscribeSystem, () => systemDark.matches);
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
