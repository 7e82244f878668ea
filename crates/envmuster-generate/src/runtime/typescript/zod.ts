/** A variable that is set or has a default. */
function fieldPresent<T>(variable: Variable<T>, environment: Environment) {
	return z
		.string()
		.optional()
		.transform((text, context): T => {
			const message = problemOf(variable, text, environment);
			if (message !== undefined) {
				context.addIssue({ code: "custom", message });
				return z.NEVER;
			}
			return readPresent(variable, text);
		});
}

/** A variable that may be unset. */
function fieldIfSet<T>(variable: Variable<T>, environment: Environment) {
	return z
		.string()
		.optional()
		.transform((text, context): T | undefined => {
			const message = problemOf(variable, text, environment);
			if (message !== undefined) {
				context.addIssue({ code: "custom", message });
				return z.NEVER;
			}
			return readIfSet(variable, text);
		});
}

/** Throws what zod found wrong. */
function throwSettingsError(
	issues: readonly {
		readonly message: string;
		readonly path?: readonly unknown[] | undefined;
	}[],
): never {
	throw new SettingsError(
		issues.map(({ message, path }) => ({ name: String(path?.[0]), message })),
	);
}
