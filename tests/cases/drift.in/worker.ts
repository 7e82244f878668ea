// process.env.NOT_READ
const { DATABASE_URL, RETRY_LIMIT = "3" } = process.env;
console.log(process.env);
