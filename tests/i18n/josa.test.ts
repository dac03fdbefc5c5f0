import { expect, test } from "vitest";
import { josa, type Particle } from "../../src/i18n/josa";

test.each<[string, Particle, string]>([
  ["소프트뱅크그룹", "은/는", "소프트뱅크그룹은"],
  ["엔비디아", "이/가", "엔비디아가"],
  ["구글", "으로/로", "구글로"],
  ["구글", "을/를", "구글을"],
  ["소프트뱅크(통신)", "은/는", "소프트뱅크(통신)은"],
  ["Arm", "은/는", "Arm은"],
  ["OpenAI", "은/는", "OpenAI는"],
  ["OpenAI", "으로/로", "OpenAI로"],
  ["Anthropic", "과/와", "Anthropic과"],
  ["SoftBank", "을/를", "SoftBank를"],
  ["Google", "을/를", "Google을"],
  ["Google", "으로/로", "Google로"],
  ["ASML", "이/가", "ASML이"],
  ["AMD", "은/는", "AMD는"],
  ["1X", "이/가", "1X가"],
  ["SB OAI Japan", "은/는", "SB OAI Japan은"],
  ["Stargate", "이/가", "Stargate가"],
  ["비전펀드 1", "은/는", "비전펀드 1은"],
  ["비전펀드 2", "은/는", "비전펀드 2는"],
  ["Arm", "이다/다", "Arm이다"],
  ["", "은/는", "는"],
  ["14.6", "이/", "14.6이"],
  ["1조 4,000억", "으로/로", "1조 4,000억으로"],
])("%s + %s", (word, particle, expected) => {
  expect(josa(word, particle)).toBe(expected);
});
