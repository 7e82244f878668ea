// A module as a Next.js application has it: everything asks `env`, nothing asks `process.env`.
//
// `envmuster generate typescript --variant t3-env --out env.ts` writes `env.ts`.
import { env } from "./env.js";

/** How often the page is made anew, in seconds. */
export const revalidate: number = env.REVALIDATE_AFTER;

/** What the page says of itself. */
export function metadata() {
	const verbose = env.LOG_LEVEL === "debug";
	return { metadataBase: new URL(env.NEXT_PUBLIC_SITE_URL), verbose };
}
