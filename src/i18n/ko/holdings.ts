import type { holdings as En } from "../en/holdings";
import { josa } from "../josa";

export const holdings: typeof En = {
  fraction: (_name, _side, percent) => percent,
  title: {
    arm: (fraction) => `이제 소프트뱅크 자산의 ${fraction}가 Arm 하나다`,
    openai: (fraction) => `이제 소프트뱅크 자산의 ${fraction}가 OpenAI다`,
    other: (name, fraction) => `소프트뱅크의 최대 자산은 여전히 ${josa(name, "이다/다")}(비중 ${fraction})`,
  },
  lede: {
    smaller: (openai, arm) =>
      `손정의 회장이 건 곳은 OpenAI다. 그러나 장부에서는 Arm(${arm})이 훨씬 크고, 계산해 본 OpenAI 몫은 약 ${openai}에 그친다.`,
    larger: (openai, arm) =>
      `손정의 회장이 건 곳은 OpenAI이고, 장부도 그 뒤를 따랐다. 계산해 본 OpenAI 몫은 약 ${openai}, Arm은 ${arm}다.`,
    once: (date, name, share) => `${date}만 해도 최대 자산은 ${name}(${share})였다.`,
  },
  heading: "소프트뱅크 보유 자산의 구성",
  line: (unit, from, to) => `보유 자산 가치 중 비중(%)과 금액(${unit}), 자산담보 차입금 차감 후, ${from}~${to}`,
  unit: "조 엔",
  panels: { share: "비중(%)", value: "금액(조 엔)" },
  label: "구성이 공표된 시점별 소프트뱅크 보유 자산 막대",
  bands: {
    arm: "Arm",
    openai: "OpenAI",
    svf2: "비전펀드 2호",
    funds: "그 밖의 비전펀드",
    telecom: "소프트뱅크(통신)",
    alibaba: "알리바바",
    other: "기타",
  },
  rest: (fund) => `${fund} 나머지`,
  computed: "OpenAI(계산값)",
  totalOnly: "구성 없는 합계",
  blank: "구성 확인 안 됨",
  marks: {
    armLists: "Arm 상장",
    wework: "위워크 파산",
    first: "OpenAI 첫 투자",
    round: (amount) => `${amount} 약정`,
  },
  analysts: {
    title: "분석가들의 셈법은 다르다",
    line: "외부 기관이 각자 기준으로 추정한 NAV 대비 비중. 서로 일치하지 않으며 막대에는 넣지 않았다",
    names: { arm: "Arm", openai: "OpenAI", "arm-openai": "Arm과 OpenAI" },
  },
  scope: {
    band: (names) => `색으로 표시: ${names}.`,
    holder: "모든 막대가 소프트뱅크그룹의 보유 자산이므로 전체를 그대로 보인다.",
    within: (names) => `${josa(names, "은/는")} 소프트뱅크 계열이거나 투자처지만, 공표된 구성에 따로 나오지 않는다.`,
    former: (names) => `${josa(names, "은/는")} 소프트뱅크가 이미 처분한 자산이다.`,
    none: (names) => `${josa(names, "은/는")} 소프트뱅크의 보유 자산이 아니다.`,
    grey: "막대는 모두 회색으로 남긴다.",
  },
  tables: {
    share: "보유 자산 중 비중(%)",
    value: "보유 자산 금액(조 엔)",
    analysts: "분석가가 추정한 NAV 대비 비중",
    holding: "자산",
    total: "보유 자산 전체",
    estimate: "추정 시점",
  },
  summary: {
    first: (dates, from, to) => `${from}부터 ${to}까지 ${dates}개 시점의 누적 막대.`,
    newest: (date, parts) => `${date}: ${parts}.`,
    part: (name, share) => `${name} ${share}`,
    growth: (from, to) => `보유 자산 전체는 ${from}에서 ${josa(to, "으로/로")} 바뀌었다.`,
  },
  notes: [
    "OpenAI는 비전펀드 2호 항목 안의 몫을 계산한 것이다. 공정가치에 회사 환율을 적용하고, 손정의 회장의 펀드 지분이 그대로라고 보고 뺐다. 펀드를 정확히 나눌 수는 없다.",
    "금액은 자산담보 차입금을 뺀 값이어서, 차입금을 빼기 전의 Arm은 이보다 크다. 막대는 실제 기준일에 서 있고 그 사이는 채우지 않았다.",
    "비워 둔 기간은 구성을 찾지 못했다. 합계만 공표된 시점에는 합계만 그렸다.",
  ],
};
