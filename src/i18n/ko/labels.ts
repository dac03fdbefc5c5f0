import type { labels as En } from "../en/labels";

export const labels: typeof En = {
  basis: {
    company: "회사 발표",
    "company-post-split": "주식분할 후",
    "nav-basis": "NAV 산정 기준",
    "company-net": "자산담보 차입 차감",
    "per-share": "주당",
    gross: "자산담보 차입 차감 전",
    "net-of-asset-backed-finance": "자산담보 차입 차감",
    "data-centre": "데이터센터",
    cash: "현금 기준",
    "incl-finance-leases": "금융리스 포함",
    market: "시장 환율",
  },
  label: (owner, metric, basis, period) => `${owner} ${metric}${basis ? `(${basis})` : ""}, ${period}`,
  holding: (owner, asset) => `${owner}의 ${asset}`,
  undated: "날짜 미상",
};
