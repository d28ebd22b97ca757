declare module "virtual:data-digests" {
  /** The SHA-384 of each data file, as `integrity` has it; none where the files were not checked first, as while developing. */
  export const digests: Readonly<Partial<Record<string, string>>>;
}
