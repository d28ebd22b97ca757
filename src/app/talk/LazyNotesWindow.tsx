import { lazy, Suspense, type ComponentType } from "react";
import { messagesOf } from "../messages";
import { usePage } from "../page";
import { ReloadButton } from "../ReloadButton";

/** Loads the notes window, which readers of the page do not need. */
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
