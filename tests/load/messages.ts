/** What an author reads for each kind of broken input: every fault with its file, place, path, sentence and guess. */
export const MESSAGES: Readonly<Record<string, { readonly en: readonly string[]; readonly ko: readonly string[] }>> = {
  "an empty file": {
    en: ["a.json | Found an empty file, expected a thesis as JSON in UTF-8, or a ZIP archive of its collections."],
    ko: ["a.json | 실제 빈 파일, 기대 UTF-8 JSON으로 쓴 논지, 또는 그 파일들의 ZIP 압축."],
  },
  "a PDF": {
    en: ["a.json | Found a PDF document, expected a thesis as JSON in UTF-8, or a ZIP archive of its collections."],
    ko: ["a.json | 실제 PDF 문서, 기대 UTF-8 JSON으로 쓴 논지, 또는 그 파일들의 ZIP 압축."],
  },
  "an old Excel file": {
    en: [
      "a.json | Found an old Excel or Word file, expected a thesis as JSON in UTF-8, or a ZIP archive of its collections.",
    ],
    ko: ["a.json | 실제 예전 Excel 또는 Word 파일, 기대 UTF-8 JSON으로 쓴 논지, 또는 그 파일들의 ZIP 압축."],
  },
  "an Excel workbook": {
    en: ["a.xlsx | Found an Excel workbook, expected a thesis as JSON in UTF-8, or a ZIP archive of its collections."],
    ko: ["a.xlsx | 실제 Excel 통합 문서, 기대 UTF-8 JSON으로 쓴 논지, 또는 그 파일들의 ZIP 압축."],
  },
  "a gzip file": {
    en: [
      "a.json | Found a compressed file (gzip), expected a thesis as JSON in UTF-8, or a ZIP archive of its collections.",
    ],
    ko: ["a.json | 실제 gzip 압축 파일, 기대 UTF-8 JSON으로 쓴 논지, 또는 그 파일들의 ZIP 압축."],
  },
  "a picture": {
    en: ["a.json | Found a picture, expected a thesis as JSON in UTF-8, or a ZIP archive of its collections."],
    ko: ["a.json | 실제 그림, 기대 UTF-8 JSON으로 쓴 논지, 또는 그 파일들의 ZIP 압축."],
  },
  "UTF-16": {
    en: ["a.json | Found a text in UTF-16, expected a thesis as JSON in UTF-8, or a ZIP archive of its collections."],
    ko: ["a.json | 실제 UTF-16 텍스트, 기대 UTF-8 JSON으로 쓴 논지, 또는 그 파일들의 ZIP 압축."],
  },
  "another encoding": {
    en: [
      "a.json | Found bytes that are no UTF-8, expected a thesis as JSON in UTF-8, or a ZIP archive of its collections.",
    ],
    ko: ["a.json | 실제 UTF-8이 아닌 바이트, 기대 UTF-8 JSON으로 쓴 논지, 또는 그 파일들의 ZIP 압축."],
  },
  "no file at all": {
    en: ["- | Found no file, expected a thesis as JSON in UTF-8, or a ZIP archive of its collections."],
    ko: ["- | 실제 파일 없음, 기대 UTF-8 JSON으로 쓴 논지, 또는 그 파일들의 ZIP 압축."],
  },
  "more than 20 MB": {
    en: ["a.json | Found 20.0 MB, expected at most 20 MB."],
    ko: ["a.json | 실제 20.0 MB, 기대 20MB 이하."],
  },
  "a zip bomb": {
    en: ["a.zip | Found more, expected at most 20 MB after unpacking."],
    ko: ["a.zip | 실제 그보다 많음, 기대 압축을 푼 뒤 20MB 이하."],
  },
  "many files in an archive": {
    en: ["a.zip | Found more, expected at most 200 files in an archive."],
    ko: ["a.zip | 실제 그보다 많음, 기대 압축 안의 파일 200개 이하."],
  },
  "an archive cut off": {
    en: ["a.zip | Found a damaged or locked archive, expected a ZIP archive."],
    ko: ["a.zip | 실제 손상되었거나 잠긴 압축 파일, 기대 ZIP 압축."],
  },
  "an archive of other files": {
    en: [
      "a.zip | Found an archive without JSON files, expected a thesis as JSON in UTF-8, or a ZIP archive of its collections.",
    ],
    ko: ["a.zip | 실제 JSON 파일이 없는 압축, 기대 UTF-8 JSON으로 쓴 논지, 또는 그 파일들의 ZIP 압축."],
  },
  "too many records": {
    en: ["a.json | Found 200002 records, expected at most 200000 records."],
    ko: ["a.json | 실제 기록 200002건, 기대 기록 200000건 이하."],
  },
  "a web page": {
    en: ["a.json | line 1, column 1 | Found <!doctype, expected a value."],
    ko: ["a.json | 1행 1열 | 실제 <!doctype, 기대 값."],
  },
  "a list": {
    en: [
      'a.json | Found a list, expected an object with the collections of a thesis ("thesis", "entities", "sources", …).',
    ],
    ko: ['a.json | 실제 목록, 기대 논지의 목록들을 담은 객체("thesis", "entities", "sources", …).'],
  },
  "a collection twice": {
    en: ['sources.json | Found "sources" again, expected each collection once: a.json has it too.'],
    ko: ['sources.json | 실제 다시 나온 "sources", 기대 목록마다 한 번. a.json에도 있다.'],
  },
  "a comma too many in a list": {
    en: ["a.json | line 2, column 1 | a[1] | Found ], expected a value after the comma, or no comma."],
    ko: ["a.json | 2행 1열 | a[1] | 실제 ], 기대 쉼표 뒤의 값, 또는 쉼표 없음."],
  },
  "a comma too many in an object": {
    en: ["a.json | line 1, column 9 | Found }, expected a name after the comma, or no comma."],
    ko: ["a.json | 1행 9열 | 실제 }, 기대 쉼표 뒤의 이름, 또는 쉼표 없음."],
  },
  "a comma too few": {
    en: ['a.json | line 2, column 2 | Found ", expected a comma or }.'],
    ko: ['a.json | 2행 2열 | 실제 ", 기대 쉼표 또는 }.'],
  },
  "a colon too few": {
    en: ['a.json | line 1, column 6 | a | Found 1, expected a colon after "a".'],
    ko: ['a.json | 1행 6열 | a | 실제 1, 기대 "a" 뒤의 쌍점.'],
  },
  "a name without quotes": {
    en: ["a.json | line 1, column 2 | Found a, expected a name between double quotes."],
    ko: ["a.json | 1행 2열 | 실제 a, 기대 큰따옴표로 묶은 이름."],
  },
  "single quotes": {
    en: ["a.json | line 1, column 2 | Found 'a', expected a name between straight double quotes (\")."],
    ko: ["a.json | 1행 2열 | 실제 'a', 기대 곧은 큰따옴표(\")로 묶은 이름."],
  },
  "quotes of a word processor": {
    en: ['a.json | line 1, column 7 | a | Found “x”, expected a text between straight double quotes (").'],
    ko: ['a.json | 1행 7열 | a | 실제 “x”, 기대 곧은 큰따옴표(")로 묶은 텍스트.'],
  },
  "a comment": {
    en: ["a.json | line 1, column 7 | a | Found //, expected no comment, as JSON has none."],
    ko: ["a.json | 1행 7열 | a | 실제 //, 기대 JSON에는 없는 주석을 뺀 것."],
  },
  "a word of another language": {
    en: ["a.json | line 1, column 7 | a | Found None, expected a value. | `None` is unknown; did you mean `null`?"],
    ko: ["a.json | 1행 7열 | a | 실제 None, 기대 값. | `None`은 없는 이름이다. `null`을 뜻했는가?"],
  },
  "a number with separators": {
    en: [
      "a.json | line 1, column 7 | a | Found 1.250.000, expected a number like 1250.5, without signs between its digits.",
    ],
    ko: ["a.json | 1행 7열 | a | 실제 1.250.000, 기대 1250.5 꼴로, 숫자 사이에 기호가 없는 수."],
  },
  "a number without its zero": {
    en: ["a.json | line 1, column 7 | a | Found .5, expected a number like 0.5, which begins with a digit or a minus."],
    ko: ["a.json | 1행 7열 | a | 실제 .5, 기대 0.5 꼴로, 숫자나 빼기 기호로 시작하는 수."],
  },
  "a number without end": {
    en: ["a.json | line 1, column 7 | a | Found 1e999, expected a number that can be counted with."],
    ko: ["a.json | 1행 7열 | a | 실제 1e999, 기대 계산할 수 있는 크기의 수."],
  },
  "a text without end": {
    en: ['a.json | line 1, column 7 | a | Found a text without end, expected the closing " on the same line.'],
    ko: ['a.json | 1행 7열 | a | 실제 끝나지 않은 텍스트, 기대 같은 줄의 닫는 ".'],
  },
  "a control character": {
    en: ["a.json | line 1, column 9 | a | Found U+0007, expected a text without control characters."],
    ko: ["a.json | 1행 9열 | a | 실제 U+0007, 기대 제어 문자가 없는 텍스트."],
  },
  "a path of Windows": {
    en: [
      'a.json | line 1, column 10 | a | Found \\d, expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000. | `\\d` is unknown; did you mean `\\\\d`?',
    ],
    ko: [
      'a.json | 1행 10열 | a | 실제 \\d, 기대 다음 중 하나: \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000. | `\\d`는 없는 이름이다. `\\\\d`를 뜻했는가?',
    ],
  },
  "a file cut off": {
    en: ["a.json | line 1, column 12 | a | Found the end of the file, expected a comma or ]."],
    ko: ["a.json | 1행 12열 | a | 실제 파일의 끝, 기대 쉼표 또는 ]."],
  },
  "something after the end": {
    en: ["a.json | line 1, column 4 | Found {, expected the end of the file."],
    ko: ["a.json | 1행 4열 | 실제 {, 기대 파일의 끝."],
  },
  "a text that is too long": {
    en: ["a.json | line 1, column 7 | a | Found a longer text, expected a text of at most 20000 characters."],
    ko: ["a.json | 1행 7열 | a | 실제 더 긴 텍스트, 기대 20000자 이하의 텍스트."],
  },
  "deep nesting": {
    en: [
      "a.json | line 1, column 34 | [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0] | Found more, expected at most 32 lists and objects inside one another.",
    ],
    ko: [
      "a.json | 1행 34열 | [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0] | 실제 그보다 많음, 기대 서로 겹친 목록과 항목 32단 이하.",
    ],
  },
  "a name of the language itself": {
    en: [
      'a.json | line 2, column 15 | entities[0].__proto__ | Found "__proto__", expected no name that the language of the page keeps for itself.',
    ],
    ko: [
      'a.json | 2행 15열 | entities[0].__proto__ | 실제 "__proto__", 기대 페이지의 언어가 스스로 쓰는 이름을 뺀 것.',
    ],
  },
  "a name twice": {
    en: [
      'a.json | line 2, column 29 | entities[0].id | Found "id" twice, expected each name once; the last one counts.',
    ],
    ko: ['a.json | 2행 29열 | entities[0].id | 실제 두 번 나온 "id", 기대 이름마다 한 번. 마지막 것만 쓴다.'],
  },
  "a collection misspelt": {
    en: [
      'a.json | metric | Found "metric", expected a collection: entities, metrics, observations, relations, events, models, claims, risks, sources, statements, stress-base, freshness, thesis. | `metric` is unknown; did you mean `metrics`?',
      'a.json | line 5, column 2 | observations[0].unit | Found nothing, expected one of "USD bn", "EUR bn", "CNY bn", "JPY tn", "JPY bn", "%", "bp", "GW", "people (m)", "count", "count (bn)", "minutes", "days", "years", "year", "x", "index", "JPY/share", "USD/share", "USD/MW-day", "JPY/USD".',
      'a.json | line 5, column 58 | observations[0].metric | Found "revenue", expected the id of a metric.',
      'a.json | line 6, column 2 | observations[1].unit | Found nothing, expected one of "USD bn", "EUR bn", "CNY bn", "JPY tn", "JPY bn", "%", "bp", "GW", "people (m)", "count", "count (bn)", "minutes", "days", "years", "year", "x", "index", "JPY/share", "USD/share", "USD/MW-day", "JPY/USD".',
      'a.json | line 6, column 62 | observations[1].metric | Found "revenue", expected the id of a metric.',
    ],
    ko: [
      'a.json | metric | 실제 "metric", 기대 목록 이름: entities, metrics, observations, relations, events, models, claims, risks, sources, statements, stress-base, freshness, thesis. | `metric`은 없는 이름이다. `metrics`를 뜻했는가?',
      'a.json | 5행 2열 | observations[0].unit | 실제 없음, 기대 다음 중 하나: "USD bn", "EUR bn", "CNY bn", "JPY tn", "JPY bn", "%", "bp", "GW", "people (m)", "count", "count (bn)", "minutes", "days", "years", "year", "x", "index", "JPY/share", "USD/share", "USD/MW-day", "JPY/USD".',
      'a.json | 5행 58열 | observations[0].metric | 실제 "revenue", 기대 metrics에 있는 id.',
      'a.json | 6행 2열 | observations[1].unit | 실제 없음, 기대 다음 중 하나: "USD bn", "EUR bn", "CNY bn", "JPY tn", "JPY bn", "%", "bp", "GW", "people (m)", "count", "count (bn)", "minutes", "days", "years", "year", "x", "index", "JPY/share", "USD/share", "USD/MW-day", "JPY/USD".',
      'a.json | 6행 62열 | observations[1].metric | 실제 "revenue", 기대 metrics에 있는 id.',
    ],
  },
  "an unknown field": {
    en: [
      "a.json | line 5, column 78 | observations[0].valeu | Found 1, expected no such field. | `valeu` is unknown; did you mean `value`?",
    ],
    ko: [
      "a.json | 5행 78열 | observations[0].valeu | 실제 1, 기대 이런 필드 없음. | `valeu`는 없는 이름이다. `value`를 뜻했는가?",
    ],
  },
  "an unknown value": {
    en: [
      'a.json | line 5, column 202 | observations[0].quality | Found "primry", expected one of "primary", "press", "second-hand". | `primry` is unknown; did you mean `primary`?',
    ],
    ko: [
      'a.json | 5행 202열 | observations[0].quality | 실제 "primry", 기대 다음 중 하나: "primary", "press", "second-hand". | `primry`는 없는 이름이다. `primary`를 뜻했는가?',
    ],
  },
  "a link that leads nowhere": {
    en: [
      'a.json | line 5, column 223 | observations[0].source | Found "acme-reprot", expected the id of a source. | `acme-reprot` is unknown; did you mean `acme-report`?',
      'a.json | line 9, column 20 | sources[0].id | Found "acme-report", expected a source that some record uses.',
    ],
    ko: [
      'a.json | 5행 223열 | observations[0].source | 실제 "acme-reprot", 기대 sources에 있는 id. | `acme-reprot`은 없는 이름이다. `acme-report`를 뜻했는가?',
      'a.json | 9행 20열 | sources[0].id | 실제 "acme-report", 기대 어느 기록이든 쓰는 출처.',
    ],
  },
  "a number in quotes": {
    en: [
      'a.json | line 5, column 78 | observations[0].value | Found "12.5", expected a number. | Did you mean `12.5`?',
    ],
    ko: ['a.json | 5행 78열 | observations[0].value | 실제 "12.5", 기대 숫자. | `12.5`를 뜻했는가?'],
  },
  "a date of another custom": {
    en: [
      'a.json | line 8, column 43 | events[0].date | Found "1.6.2025", expected a real date (YYYY-MM-DD). | Did you mean `2025-06-01`?',
    ],
    ko: [
      'a.json | 8행 43열 | events[0].date | 실제 "1.6.2025", 기대 실제로 있는 날짜(YYYY-MM-DD). | `2025-06-01`을 뜻했는가?',
    ],
  },
  "a day that never was": {
    en: ['a.json | line 8, column 43 | events[0].date | Found "2025-02-30", expected a real date (YYYY-MM-DD).'],
    ko: ['a.json | 8행 43열 | events[0].date | 실제 "2025-02-30", 기대 실제로 있는 날짜(YYYY-MM-DD).'],
  },
  "an address that is a script": {
    en: ['a.json | line 9, column 89 | sources[0].url | Found "javascript:alert(1)", expected an https address.'],
    ko: ['a.json | 9행 89열 | sources[0].url | 실제 "javascript:alert(1)", 기대 https로 시작하는 주소.'],
  },
  "an address without encryption": {
    en: [
      'a.json | line 9, column 89 | sources[0].url | Found "http://example.com/acme", expected an https address. | Did you mean `https://example.com/acme`?',
    ],
    ko: [
      'a.json | 9행 89열 | sources[0].url | 실제 "http://example.com/acme", 기대 https로 시작하는 주소. | `https://example.com/acme`을 뜻했는가?',
    ],
  },
  "an id with capitals": {
    en: [
      'a.json | line 8, column 19 | events[0].id | Found "Globex Order", expected an id of small letters, digits, dots and hyphens. | Did you mean `globex-order`?',
    ],
    ko: [
      'a.json | 8행 19열 | events[0].id | 실제 "Globex Order", 기대 영문 소문자, 숫자, 점, 붙임표로 된 id. | `globex-order`를 뜻했는가?',
    ],
  },
  "an id twice": {
    en: [
      'a.json | line 2, column 56 | entities[1].id | Found "acme", expected an id of its own: entities.json has it too.',
      'a.json | line 6, column 42 | observations[1].entity | Found "globex", expected the id of an entity.',
      'a.json | line 7, column 59 | relations[0].to | Found "globex", expected the id of an entity.',
      'a.json | line 8, column 69 | events[0].entities | Found "globex", expected the id of an entity.',
    ],
    ko: [
      'a.json | 2행 56열 | entities[1].id | 실제 "acme", 기대 겹치지 않는 id. entities.json에도 있다.',
      'a.json | 6행 42열 | observations[1].entity | 실제 "globex", 기대 entities에 있는 id.',
      'a.json | 7행 59열 | relations[0].to | 실제 "globex", 기대 entities에 있는 id.',
      'a.json | 8행 69열 | events[0].entities | 실제 "globex", 기대 entities에 있는 id.',
    ],
  },
  "a field that is missing": {
    en: [
      'a.json | line 5, column 2 | observations[0].kind | Found nothing, expected one of "disclosed", "reported", "estimate", "forecast", "opinion".',
    ],
    ko: [
      'a.json | 5행 2열 | observations[0].kind | 실제 없음, 기대 다음 중 하나: "disclosed", "reported", "estimate", "forecast", "opinion".',
    ],
  },
  "a text in one of two languages": {
    en: [
      "a.json | line 1, column 12 | thesis.title_ko | Found nothing, expected a text.",
      "a.json | line 1, column 12 | thesis.author_ko | Found nothing, expected a text.",
      "a.json | line 1, column 12 | thesis.hero_ko | Found nothing, expected a text.",
      "a.json | line 1, column 12 | thesis.lede_ko | Found nothing, expected a text.",
      'a.json | line 1, column 25 | thesis.title_en | Found "Chip bets", expected the text in both languages, or in none.',
      'a.json | line 1, column 78 | thesis.author_en | Found "A. Analyst", expected the text in both languages, or in none.',
      'a.json | line 1, column 127 | thesis.lede_en | Found "A made-up example.", expected the text in both languages, or in none.',
      "a.json | line 2, column 14 | entities[0].name_ko | Found nothing, expected a text.",
      "a.json | line 2, column 14 | entities[0].short_ko | Found nothing, expected a text.",
      'a.json | line 2, column 40 | entities[0].name_en | Found "Acme", expected the text in both languages, or in none.',
      "a.json | line 2, column 49 | entities[1].name_ko | Found nothing, expected a text.",
      "a.json | line 2, column 49 | entities[1].short_ko | Found nothing, expected a text.",
      'a.json | line 2, column 77 | entities[1].name_en | Found "Globex", expected the text in both languages, or in none.',
      "a.json | line 3, column 13 | metrics[0].name_ko | Found nothing, expected a text.",
      "a.json | line 3, column 13 | metrics[0].measures_ko | Found nothing, expected a text.",
      'a.json | line 3, column 60 | metrics[0].name_en | Found "Revenue", expected the text in both languages, or in none.',
      "a.json | line 7, column 15 | relations[0].statement_ko | Found nothing, expected a text.",
      'a.json | line 7, column 251 | relations[0].statement_en | Found "Acme supplies Globex with chips since June 2025.", expected the text in both languages, or in none.',
      "a.json | line 8, column 12 | events[0].statement_ko | Found nothing, expected a text.",
      'a.json | line 8, column 208 | events[0].statement_en | Found "Globex ordered chips from Acme on 1 June 2025.", expected the text in both languages, or in none.',
    ],
    ko: [
      "a.json | 1행 12열 | thesis.title_ko | 실제 없음, 기대 텍스트.",
      "a.json | 1행 12열 | thesis.author_ko | 실제 없음, 기대 텍스트.",
      "a.json | 1행 12열 | thesis.hero_ko | 실제 없음, 기대 텍스트.",
      "a.json | 1행 12열 | thesis.lede_ko | 실제 없음, 기대 텍스트.",
      'a.json | 1행 25열 | thesis.title_en | 실제 "Chip bets", 기대 두 언어 모두의 텍스트, 또는 둘 다 없음.',
      'a.json | 1행 78열 | thesis.author_en | 실제 "A. Analyst", 기대 두 언어 모두의 텍스트, 또는 둘 다 없음.',
      'a.json | 1행 127열 | thesis.lede_en | 실제 "A made-up example.", 기대 두 언어 모두의 텍스트, 또는 둘 다 없음.',
      "a.json | 2행 14열 | entities[0].name_ko | 실제 없음, 기대 텍스트.",
      "a.json | 2행 14열 | entities[0].short_ko | 실제 없음, 기대 텍스트.",
      'a.json | 2행 40열 | entities[0].name_en | 실제 "Acme", 기대 두 언어 모두의 텍스트, 또는 둘 다 없음.',
      "a.json | 2행 49열 | entities[1].name_ko | 실제 없음, 기대 텍스트.",
      "a.json | 2행 49열 | entities[1].short_ko | 실제 없음, 기대 텍스트.",
      'a.json | 2행 77열 | entities[1].name_en | 실제 "Globex", 기대 두 언어 모두의 텍스트, 또는 둘 다 없음.',
      "a.json | 3행 13열 | metrics[0].name_ko | 실제 없음, 기대 텍스트.",
      "a.json | 3행 13열 | metrics[0].measures_ko | 실제 없음, 기대 텍스트.",
      'a.json | 3행 60열 | metrics[0].name_en | 실제 "Revenue", 기대 두 언어 모두의 텍스트, 또는 둘 다 없음.',
      "a.json | 7행 15열 | relations[0].statement_ko | 실제 없음, 기대 텍스트.",
      'a.json | 7행 251열 | relations[0].statement_en | 실제 "Acme supplies Globex with chips since June 2025.", 기대 두 언어 모두의 텍스트, 또는 둘 다 없음.',
      "a.json | 8행 12열 | events[0].statement_ko | 실제 없음, 기대 텍스트.",
      'a.json | 8행 208열 | events[0].statement_en | 실제 "Globex ordered chips from Acme on 1 June 2025.", 기대 두 언어 모두의 텍스트, 또는 둘 다 없음.',
    ],
  },
  "a thesis without an author": {
    en: ["a.json | line 1, column 12 | thesis.author_en | Found nothing, expected a text."],
    ko: ["a.json | 1행 12열 | thesis.author_en | 실제 없음, 기대 텍스트."],
  },
  "no thesis": {
    en: ["a.json | thesis | Found nothing, expected an object."],
    ko: ["a.json | thesis | 실제 없음, 기대 중괄호로 묶은 객체."],
  },
  "an empty thesis": {
    en: [
      "a.json | line 1, column 12 | thesis.review | Found nothing, expected a text.",
      "a.json | line 1, column 12 | thesis.title_en | Found nothing, expected a text.",
      "a.json | line 1, column 12 | thesis.author_en | Found nothing, expected a text.",
      "a.json | line 1, column 12 | thesis.hero_en | Found nothing, expected a text.",
      "a.json | line 1, column 12 | thesis.lede_en | Found nothing, expected a text.",
    ],
    ko: [
      "a.json | 1행 12열 | thesis.review | 실제 없음, 기대 텍스트.",
      "a.json | 1행 12열 | thesis.title_en | 실제 없음, 기대 텍스트.",
      "a.json | 1행 12열 | thesis.author_en | 실제 없음, 기대 텍스트.",
      "a.json | 1행 12열 | thesis.hero_en | 실제 없음, 기대 텍스트.",
      "a.json | 1행 12열 | thesis.lede_en | 실제 없음, 기대 텍스트.",
    ],
  },
  "entities that are no list": {
    en: [
      'a.json | line 2, column 13 | entities | Found {"acme":"Acme"}, expected a list of records.',
      'a.json | line 5, column 40 | observations[0].entity | Found "acme", expected the id of an entity.',
      'a.json | line 6, column 42 | observations[1].entity | Found "globex", expected the id of an entity.',
      'a.json | line 7, column 45 | relations[0].from | Found "acme", expected the id of an entity.',
      'a.json | line 7, column 59 | relations[0].to | Found "globex", expected the id of an entity.',
      'a.json | line 8, column 69 | events[0].entities | Found "globex", expected the id of an entity.',
      'a.json | line 8, column 69 | events[0].entities | Found "acme", expected the id of an entity.',
    ],
    ko: [
      'a.json | 2행 13열 | entities | 실제 {"acme":"Acme"}, 기대 기록의 목록.',
      'a.json | 5행 40열 | observations[0].entity | 실제 "acme", 기대 entities에 있는 id.',
      'a.json | 6행 42열 | observations[1].entity | 실제 "globex", 기대 entities에 있는 id.',
      'a.json | 7행 45열 | relations[0].from | 실제 "acme", 기대 entities에 있는 id.',
      'a.json | 7행 59열 | relations[0].to | 실제 "globex", 기대 entities에 있는 id.',
      'a.json | 8행 69열 | events[0].entities | 실제 "globex", 기대 entities에 있는 id.',
      'a.json | 8행 69열 | events[0].entities | 실제 "acme", 기대 entities에 있는 id.',
    ],
  },
  "a figure younger than the review": {
    en: [
      'a.json | line 5, column 156 | observations[0].published | Found "2026-12-24", expected a day up to the review, 2026-11-20.',
    ],
    ko: ['a.json | 5행 156열 | observations[0].published | 실제 "2026-12-24", 기대 검토일 2026-11-20까지의 날짜.'],
  },
  "a unit beside the metric's": {
    en: ['a.json | line 5, column 77 | observations[0].unit | Found "GW", expected a unit of revenue: USD bn.'],
    ko: ['a.json | 5행 77열 | observations[0].unit | 실제 "GW", 기대 revenue의 단위: USD bn.'],
  },
  "a name too long for a drawing": {
    en: [
      'a.json | line 2, column 49 | entities[1].short_en | Found "Globex International", expected at most 14 characters.',
    ],
    ko: ['a.json | 2행 49열 | entities[1].short_en | 실제 "Globex International", 기대 14자 이하.'],
  },
  "a word that is only true today": {
    en: [
      'a.json | line 8, column 208 | events[0].statement_en | Found "recently", expected a date instead of a relative word.',
    ],
    ko: ['a.json | 8행 208열 | events[0].statement_en | 실제 "recently", 기대 상대적인 말 대신 날짜.'],
  },
  "an amount without a unit": {
    en: ["a.json | line 7, column 15 | relations[0].unit | Found nothing, expected a unit beside the amount."],
    ko: ["a.json | 7행 15열 | relations[0].unit | 실제 없음, 기대 금액과 함께 적은 단위."],
  },
  "a list for a record": {
    en: [
      'a.json | line 3, column 13 | metrics[0] | Found ["revenue","USD bn"], expected an object.',
      'a.json | line 5, column 2 | observations[0].unit | Found nothing, expected one of "USD bn", "EUR bn", "CNY bn", "JPY tn", "JPY bn", "%", "bp", "GW", "people (m)", "count", "count (bn)", "minutes", "days", "years", "year", "x", "index", "JPY/share", "USD/share", "USD/MW-day", "JPY/USD".',
      'a.json | line 5, column 58 | observations[0].metric | Found "revenue", expected the id of a metric.',
      'a.json | line 6, column 2 | observations[1].unit | Found nothing, expected one of "USD bn", "EUR bn", "CNY bn", "JPY tn", "JPY bn", "%", "bp", "GW", "people (m)", "count", "count (bn)", "minutes", "days", "years", "year", "x", "index", "JPY/share", "USD/share", "USD/MW-day", "JPY/USD".',
      'a.json | line 6, column 62 | observations[1].metric | Found "revenue", expected the id of a metric.',
    ],
    ko: [
      'a.json | 3행 13열 | metrics[0] | 실제 ["revenue","USD bn"], 기대 중괄호로 묶은 객체.',
      'a.json | 5행 2열 | observations[0].unit | 실제 없음, 기대 다음 중 하나: "USD bn", "EUR bn", "CNY bn", "JPY tn", "JPY bn", "%", "bp", "GW", "people (m)", "count", "count (bn)", "minutes", "days", "years", "year", "x", "index", "JPY/share", "USD/share", "USD/MW-day", "JPY/USD".',
      'a.json | 5행 58열 | observations[0].metric | 실제 "revenue", 기대 metrics에 있는 id.',
      'a.json | 6행 2열 | observations[1].unit | 실제 없음, 기대 다음 중 하나: "USD bn", "EUR bn", "CNY bn", "JPY tn", "JPY bn", "%", "bp", "GW", "people (m)", "count", "count (bn)", "minutes", "days", "years", "year", "x", "index", "JPY/share", "USD/share", "USD/MW-day", "JPY/USD".',
      'a.json | 6행 62열 | observations[1].metric | 실제 "revenue", 기대 metrics에 있는 id.',
    ],
  },
};
