import type { Lang } from "../data/schema";

/** A small thesis that is complete: what the page on the format shows, and what an author starts from. Made up, as it says. */
export const EXAMPLES: Readonly<Record<Lang, string>> = {
  en: `{"thesis": {"title_en": "Chip bets", "author_en": "A. Analyst", "review": "2026-11-20", "lede_en": "A made-up example."},
"entities": [{"id": "acme", "name_en": "Acme"}, {"id": "globex", "name_en": "Globex"}],
"metrics": [{"id": "revenue", "unit": "USD bn", "name_en": "Revenue"}],
"observations": [
 {"id": "acme-revenue-2025", "entity": "acme", "metric": "revenue", "value": 12.5, "as_of": "2025-12-31", "period": "FY2025", "span": "year", "published": "2026-02-10", "kind": "disclosed", "quality": "primary", "source": "acme-report"},
 {"id": "globex-revenue-2025", "entity": "globex", "metric": "revenue", "value": 8.1, "as_of": "2025-12-31", "period": "FY2025", "span": "year", "published": "2026-02-20", "kind": "reported", "quality": "press", "source": "daily"}],
"relations": [{"id": "globex-buys", "from": "acme", "to": "globex", "type": "supplies_chips", "amount": 2, "unit": "USD bn", "since": "2025-06-01", "published": "2025-06-01", "kind": "reported", "quality": "press", "source": "daily", "statement_en": "Acme supplies Globex with chips since June 2025."}],
"events": [{"id": "globex-order", "date": "2025-06-01", "entities": ["globex", "acme"], "topic": "deal", "published": "2025-06-01", "kind": "reported", "quality": "press", "source": "daily", "statement_en": "Globex ordered chips from Acme on 1 June 2025."}],
"sources": [{"id": "acme-report", "publisher": "Acme", "title": "Annual report", "url": "https:${"//"}example.com/acme"}, {"id": "daily", "publisher": "The Daily", "title": "Globex orders", "url": "https:${"//"}example.com/globex"}]
}`,
  ko: `{"thesis": {"title_ko": "칩 베팅", "author_ko": "홍길동", "review": "2026-11-20", "lede_ko": "지어낸 예시다."},
"entities": [{"id": "acme", "name_ko": "애크미"}, {"id": "globex", "name_ko": "글로벡스"}],
"metrics": [{"id": "revenue", "unit": "USD bn", "name_ko": "매출"}],
"observations": [
 {"id": "acme-revenue-2025", "entity": "acme", "metric": "revenue", "value": 12.5, "as_of": "2025-12-31", "period": "FY2025", "span": "year", "published": "2026-02-10", "kind": "disclosed", "quality": "primary", "source": "acme-report"},
 {"id": "globex-revenue-2025", "entity": "globex", "metric": "revenue", "value": 8.1, "as_of": "2025-12-31", "period": "FY2025", "span": "year", "published": "2026-02-20", "kind": "reported", "quality": "press", "source": "daily"}],
"relations": [{"id": "globex-buys", "from": "acme", "to": "globex", "type": "supplies_chips", "amount": 2, "unit": "USD bn", "since": "2025-06-01", "published": "2025-06-01", "kind": "reported", "quality": "press", "source": "daily", "statement_ko": "애크미는 2025년 6월부터 글로벡스에 칩을 공급한다."}],
"events": [{"id": "globex-order", "date": "2025-06-01", "entities": ["globex", "acme"], "topic": "deal", "published": "2025-06-01", "kind": "reported", "quality": "press", "source": "daily", "statement_ko": "글로벡스가 2025년 6월 1일 애크미에 칩을 주문했다."}],
"sources": [{"id": "acme-report", "publisher": "애크미", "title": "사업보고서", "url": "https:${"//"}example.com/acme"}, {"id": "daily", "publisher": "매일신문", "title": "글로벡스의 주문", "url": "https:${"//"}example.com/globex"}]
}`,
};
