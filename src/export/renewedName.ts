/** What a renewed deck is called: `talk_renewed.pptx`, however often it is renewed. */
export function renewedName(name: string): string {
  return `${name.replace(/(_renewed)?\.pptx$/i, "")}_renewed.pptx`;
}
