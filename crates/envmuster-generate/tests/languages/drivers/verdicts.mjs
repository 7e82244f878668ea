// Holds environments against generated settings and says which variables are wrong.

import { readFileSync } from "node:fs";

const problems = async (read) => {
	try {
		await read();
		return {};
	} catch (error) {
		if (error.name !== "SettingsError") {
			throw error;
		}
		return Object.fromEntries(error.problems.map(({ name, message }) => [name, message]));
	}
};

const verdicts = [];
let fresh = 0;
for (const { name, environments } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
	const zod = await import(`./${name}.zod.js`);
	const zod3 = await import(`./${name}.zod3.js`);
	const plain = await import(`./${name}.plain.js`);
	const found = [];
	for (const environment of environments) {
		process.env = { ...environment };
		fresh += 1;
		found.push({
			zod: await problems(() => zod.readSettings()),
			zod3: await problems(() => zod3.readSettings()),
			plain: await problems(() => plain.readSettings()),
			"t3-env": await problems(() => import(`./${name}.t3-env.js?${fresh}`)),
		});
	}
	verdicts.push(found);
}
process.stdout.write(JSON.stringify(verdicts));
