import { useState } from "react";
import type { ExportSettings } from "../../export/settings";
import { convertedSize, readSize, typedSize, type ReadSize, type TypedSize } from "./ownSize";

type OwnSize = ExportSettings["custom"];

/** A size being typed. */
export interface OwnSizeDraft {
  readonly typed: TypedSize;
  readonly unit: OwnSize["unit"];
  readonly faults: ReadSize["faults"];
  /** Whether pictures have to wait, because the typed size cannot be drawn. */
  readonly isWaiting: boolean;
  /** Called when a field gets the focus. */
  readonly begin: () => void;
  readonly type: (field: keyof TypedSize, text: string) => void;
  readonly changeUnit: (unit: OwnSize["unit"]) => void;
}

/** The presenter's own size while it is being typed. Only sizes that can be drawn reach the settings. */
export function useOwnSize(
  settings: ExportSettings,
  onChange: (settings: ExportSettings) => void,
): OwnSizeDraft {
  const { custom } = settings;
  const [unit, setUnit] = useState(custom.unit);
  const [typed, setTyped] = useState(() => typedSize(custom));
  // While an invalid size is being typed, it may briefly be valid. None of these sizes was meant.
  const [before, setBefore] = useState(custom);
  const { faults } = readSize(typed, unit);
  const take = (next: TypedSize, nextUnit: OwnSize["unit"]) => {
    setTyped(next);
    setUnit(nextUnit);
    onChange({ ...settings, custom: readSize(next, nextUnit).size ?? before });
  };
  return {
    typed,
    unit,
    faults,
    isWaiting: settings.preset === "custom" && Object.keys(faults).length > 0,
    begin: () => {
      setBefore(custom);
    },
    type: (field, text) => {
      take({ ...typed, [field]: text }, unit);
    },
    changeUnit: (next) => {
      take(convertedSize(typed, next), next);
    },
  };
}
