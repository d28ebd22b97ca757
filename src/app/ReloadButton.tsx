import { Button } from "../ui/Button";
import { messagesOf } from "./messages";
import { usePage } from "./page";

/** Reloads the page when the server has a newer version. */
export function ReloadButton() {
  const { fault } = messagesOf(usePage().locale);
  return (
    <Button
      look="strong"
      onClick={() => {
        window.location.reload();
      }}
    >
      {fault.reload}
    </Button>
  );
}
