import * as z from "../../dataset/zod";

/** How long a talk has lasted, in ms: until it was last stopped, and since when it has been running. */
export const talkClockSchema = z.object({ before: z.number(), since: z.number().nullable() });
export type TalkClock = Readonly<z.infer<typeof talkClockSchema>>;

/** Under which it is kept on the machine, for both windows. */
export const clockKey = "talkClock";

/** A clock that has not run yet. */
export const stoppedClock: TalkClock = { before: 0, since: null };

/** A clock that starts now. */
export function startedClock(now: number): TalkClock {
  return { before: 0, since: now };
}

/** ms that the talk has lasted. */
export function elapsed({ before, since }: TalkClock, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** The clock stopped, or running again. */
export function toggledClock(clock: TalkClock, now: number): TalkClock {
  return clock.since === null ? { ...clock, since: now } : { before: elapsed(clock, now), since: null };
}

/** `4:07`, `1:02:33` */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number) => String(number).padStart(2, "0");
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** `09:05`, the time of day. */
export function timeText(now: Date): string {
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
