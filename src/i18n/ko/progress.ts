import type { progress as En } from "../en/progress";
import { josa } from "../josa";

export const progress: typeof En = {
  title: {
    grew: (from, first, to, longest) =>
      `AI가 절반의 확률로 끝내는 작업의 길이, ${from}(${first})에서 ${josa(`${to}(${longest})`, "으로/로")} 늘었다`,
    stalled: (value, model) => `${model}(${value})보다 긴 작업을 해내는 모델은 아직 나오지 않았다`,
    none: "측정된 작업 길이가 없다",
  },
  line: (published) =>
    `모델이 절반의 확률로 끝내는 작업의 길이, 출시일 기준, METR의 ${published} 목록. 눈금선 하나마다 약 네 배이며, 점선 위의 값은 METR가 신뢰하기 어렵다고 본다. 아래는 프런티어 모델 출시.`,
  horizonLabel: "모델 출시일별, 절반의 확률로 끝내는 작업의 길이",
  releasesLabel: "연구소별 프런티어 모델 출시",
  scope: {
    lit: (names) => `${names} 관련 수치만 색으로 표시했다.`,
    listed: (names) => `${names} 관련 수치는 표에만 있다.`,
    out: (names) => `${josa(names, "은/는")} 이 그림에 프런티어 모델이 없다.`,
    grey: "그림 전체를 회색으로 남겨 둔다.",
  },
  horizon: "작업 길이",
  releases: "모델 출시",
  limit: "METR 신뢰 한계",
  summary: {
    points: (n, first, last) => `${first}부터 ${last}까지 모델 ${n}개를 측정했다.`,
    doubling: (days, published) =>
      published
        ? `첫 모델에서 가장 긴 모델까지 평균 ${days}마다 두 배가 됐다. METR의 발표값은 ${published}이다.`
        : `첫 모델에서 가장 긴 모델까지 평균 ${days}마다 두 배가 됐다.`,
    releases: (n, lab, most) => `출시 ${n}건 가운데 ${josa(lab, "이/가")} ${most}건으로 가장 많다.`,
  },
  table: {
    horizons: "작업 길이",
    doubling: "두 배가 되는 데 걸린 기간",
    releases: "프런티어 모델 출시",
    scores: "종합 점수, 지수 판별(판이 다르면 비교할 수 없음)",
    lab: "연구소",
    model: "모델",
    date: "출시",
    horizon: "작업 길이",
    list: "목록",
    version: "판",
    score: "점수",
    what: "구분",
    days: "기간",
    computed: (first, last) => `${first}에서 ${last}까지 계산`,
    published: (date) => `METR 발표, ${date}`,
    beyondLimit: "신뢰 구간을 벗어나 값을 싣지 않음",
  },
  notes: {
    dispute: (model, first, firstDate, drawn, drawnDate) =>
      `${model}: METR의 첫 추정은 ${first}(${firstDate}), 이후 목록의 값은 ${drawn}(${drawnDate})이다. 그림은 이후 목록을 따르며 판을 섞지 않는다.`,
    beyond: (models) => `${models}: METR의 측정이 신뢰할 수 있는 범위를 넘어 값을 그리거나 적지 않는다.`,
    index: "Artificial Analysis 지수는 기준이 바뀌어 판끼리 눈금이 다르므로 판별로 나눠 표에만 싣는다.",
    names: "출시는 각 연구소 발표를 재인용한 기록을 따랐다.",
  },
};
