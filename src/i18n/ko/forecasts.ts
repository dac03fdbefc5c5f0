import type { forecasts as En } from "../en/forecasts";

export const forecasts: typeof En = {};
