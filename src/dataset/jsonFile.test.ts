import * as z from "./zod";
import { expect, it } from "vitest";
import { parseJsonFile } from "./jsonFile";

const check = (json: unknown) => z.object({ counties: z.array(z.object({ code: z.string() })) }).parse(json);

it("returns what the checker returns", () => {
  expect(parseJsonFile('{"counties":[{"code":"520381"}]}', "data/x.json", check)).toEqual({
    counties: [{ code: "520381" }],
  });
});

it("names file and path of what is wrong", () => {
  expect(() => parseJsonFile('{"counties":[{"code":5}]}', "data/x.json", check)).toThrow(
    /^data\/x\.json, counties\[0\]\.code: found /,
  );
});

it("tells a web page from JSON", () => {
  expect(() => parseJsonFile("<html>", "data/x.json", check)).toThrow("found an HTML page");
});
