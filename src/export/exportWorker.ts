import { expose } from "comlink";
import { exportWork } from "./exportWork";

expose(exportWork);
