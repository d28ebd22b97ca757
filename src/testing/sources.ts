import { repositoryData } from "../dataset/repositoryData";
import { initiativesOf } from "../dataset/sections";

/** All data of the repository, loaded once for all tests. */
export const sources = repositoryData();

/** The initiatives of the repository's report. */
export const initiatives = initiativesOf(sources.dataset);
