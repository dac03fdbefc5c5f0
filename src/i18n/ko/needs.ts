import type { needs as En } from "../en/needs";

export const needs: typeof En = {};
