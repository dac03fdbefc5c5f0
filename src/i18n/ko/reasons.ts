import type { reasons as En } from "../en/reasons";

export const reasons: typeof En = {
  status: (code) => `서버 응답 HTTP ${code}`,
  silent: (seconds) => `${seconds}초 동안 응답 없음`,
  large: (megabytes) => `크기 ${megabytes}MB 초과`,
  damaged: "중간에 끊겼거나 손상됨",
  type: (found) => `JSON이 아닌 ${found}`,
  noList: "기록의 목록이 아님",
  unreached: "서버에 연결하지 못함",
  code: "페이지 코드 일부를 받지 못함",
  noWorker: "이 브라우저가 허용하지 않음",
  noStorage: "저장 공간이 없음",
  otherBuild: (file) => `이 버전의 파일이 아님: ${file}`,
};
