import { atlas } from "../../dataset/atlas";
import * as z from "../../dataset/zod";
import { locales } from "../../i18n/locale";

const pictureSchema = z.object({
  svg: z.string(),
  width: z.number(),
  height: z.number(),
  title: z.string(),
  /** The colour behind it, where it has none of its own. */
  ground: z.string(),
});

/** A slide as the notes window shows it. */
export type SentPicture = Readonly<z.infer<typeof pictureSchema>>;

const shownSchema = z.object({
  kind: z.literal("shown"),
  /** The language of the slides. */
  language: z.enum(locales),
  number: z.number(),
  count: z.number(),
  screen: z.enum(["slide", "black", "white"]),
  picture: pictureSchema,
  /** The slide after it; null at the end. */
  next: pictureSchema.nullable(),
  own: z.array(z.string()),
  chart: z.array(z.string()),
});

/** What is presented, with all that a speaker wants to see of it. */
export type ShownSlide = Readonly<z.infer<typeof shownSchema>>;

const actSchema = z.union([
  z.object({ kind: z.literal("step"), by: z.literal([1, -1]) }),
  z.object({ kind: z.literal("go"), number: z.number() }),
  z.object({ kind: z.literal("screen"), screen: z.enum(["black", "white"]) }),
  z.object({ kind: z.literal("digit"), digit: z.string() }),
]);

const messageSchema = z.union([
  shownSchema,
  /** The notes window is there and wants to know what is shown. */
  z.object({ kind: z.literal("asked") }),
  /** The speaker has pressed something in the notes window. */
  z.object({ kind: z.literal("acted"), act: actSchema }),
  /** Nothing is presented any more. */
  z.object({ kind: z.literal("ended") }),
]);

/** What the windows of a talk tell each other. */
export type TalkMessage = z.infer<typeof messageSchema>;

/** The way between the window that presents and the one with the notes, both of this atlas on this machine. */
export interface TalkChannel {
  readonly send: (message: TalkMessage) => void;
  readonly close: () => void;
}

/** Opens the way and hands over whatever comes along it. */
export function openTalkChannel(onMessage: (message: TalkMessage) => void): TalkChannel {
  const channel = new BroadcastChannel(`${atlas.id}.talk`);
  channel.addEventListener("message", ({ data }) => {
    const message = messageSchema.safeParse(data);
    if (message.success) onMessage(message.data);
  });
  return {
    send: (message) => {
      channel.postMessage(message);
    },
    close: () => {
      channel.close();
    },
  };
}
