import { lazy, Suspense, type ComponentType } from "react";
import { messagesOf } from "../messages";
import { usePage } from "../page";
import { ReloadButton } from "../ReloadButton";

/** Loads what is in the notes window, which no reader of the page needs. */
export function LazyNotesWindow() {
  return (
    <Suspense fallback={null}>
      <NotesWindow />
    </Suspense>
  );
}

const NotesWindow = lazy(async (): Promise<{ readonly default: ComponentType }> => {
  try {
    return { default: (await import("./NotesWindow")).NotesWindow };
  } catch {
    return { default: NotLoaded };
  }
});

function NotLoaded() {
  const { exportDialog: words } = messagesOf(usePage().locale);
  return (
    <main>
      <p role="alert">{words.notesNotLoaded}</p>
      <ReloadButton />
    </main>
  );
}
