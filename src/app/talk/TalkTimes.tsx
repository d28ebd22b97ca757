import { useEffect, useState } from "react";
import { Button } from "../../ui/Button";
import { usePage } from "../page";
import { useStored } from "../useStored";
import { presentMessages } from "./presentMessages";
import {
  clockKey,
  clockText,
  elapsed,
  startedClock,
  stoppedClock,
  talkClockSchema,
  timeText,
  toggledClock,
} from "./talkClock";
import styles from "./TalkTimes.module.css";

/** The duration of the talk, which can be paused and reset, and the time of day. */
export function TalkTimes() {
  const words = presentMessages[usePage().locale];
  const [clock, setClock] = useStored(clockKey, talkClockSchema, stoppedClock);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const set = (next: typeof clock) => {
    setNow(Date.now());
    setClock(next);
  };
  return (
    <div className={styles.times}>
      <p className={styles.time} role="timer" aria-label={words.elapsed}>
        <span className={styles.name}>{words.elapsed}</span>
        {clockText(elapsed(clock, now))}
      </p>
      <span className={styles.ways}>
        <Button
          onClick={() => {
            set(toggledClock(clock, Date.now()));
          }}
        >
          {clock.since === null ? words.resume : words.pause}
        </Button>
        <Button
          onClick={() => {
            set(startedClock(Date.now()));
          }}
        >
          {words.restart}
        </Button>
      </span>
      <p className={styles.time}>
        <span className={styles.name}>{words.clock}</span>
        {timeText(new Date(now))}
      </p>
    </div>
  );
}
