import { useEffect, useState, useSyncExternalStore } from "react";
import { darkPalette, lightPalette, type Palette } from "../render/theme";

export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const storageKey = "guizhou-atlas.theme";
const systemDark = window.matchMedia("(prefers-color-scheme: dark)");

function subscribeSystem(onChange: () => void): () => void {
  systemDark.addEventListener("change", onChange);
  return () => {
    systemDark.removeEventListener("change", onChange);
  };
}

/** Storage may be forbidden; then the choice lasts as long as the page. */
function storedChoice(): ThemeChoice {
  try {
    const stored = window.localStorage.getItem(storageKey);
    return themeChoices.find((choice) => choice === stored) ?? "system";
  } catch {
    return "system";
  }
}

function store(choice: ThemeChoice): void {
  try {
    window.localStorage.setItem(storageKey, choice);
  } catch {
    // Without storage the choice lasts as long as the page, which is what the reader sees.
  }
}

interface Theme {
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
  readonly palette: Palette;
}

/** Light or dark, as the reader chose on this machine or as the system has it. */
export function useTheme(): Theme {
  const [choice, setChoice] = useState(storedChoice);
  const isSystemDark = useSyncExternalStore(subscribeSystem, () => systemDark.matches);
  const isDark = choice === "dark" || (choice === "system" && isSystemDark);
  useEffect(() => {
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  }, [isDark]);
  return {
    choice,
    choose: (next) => {
      setChoice(next);
      store(next);
    },
    palette: isDark ? darkPalette : lightPalette,
  };
}
