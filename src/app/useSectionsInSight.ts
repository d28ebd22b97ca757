import { useEffect, useState } from "react";
import type { Section } from "../charts/chart";
import { sectionId, type PageSection } from "./pageSections";

/** The sections at the height at which readers look; two if they are side by side. */
export function useSectionsInSight(present: readonly PageSection[]): readonly Section[] {
  const [seen, setSeen] = useState<readonly Section[]>(() =>
    present.slice(0, 1).map(({ section }) => section),
  );
  useEffect(() => {
    const onLine = new Set<Element>();
    const sections = present.flatMap(({ section }) => {
      const element = document.getElementById(sectionId(section));
      return element ? [{ section, element }] : [];
    });
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) onLine.add(target);
          else onLine.delete(target);
        }
        setSeen(sections.filter(({ element }) => onLine.has(element)).map(({ section }) => section));
      },
      { rootMargin: "-30% 0px -69% 0px" },
    );
    for (const { element } of sections) observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [present]);
  return seen;
}
