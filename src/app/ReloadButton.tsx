import { Button } from "../ui/Button";
import { messagesOf } from "./messages";
import { usePage } from "./page";

/** Loads the page anew, for a page that is older than what the server has. */
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
