// A worker without a framework and without dependencies.
//
// `envmuster generate typescript --variant plain --out settings.ts` writes `settings.ts`.
import { readSettings, SettingsError } from "./settings.js";

try {
	const settings = readSettings();
	const port = settings.SMTP_HOST && settings.SMTP_PORT;
	console.log(`mail: ${port ?? "off"}`);
} catch (error) {
	if (!(error instanceof SettingsError)) {
		throw error;
	}
	console.error(error.message);
	process.exitCode = 78;
}
