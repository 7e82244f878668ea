// The page asks the service on the port that it listens on.
export const address = `http://localhost:${process.env.PORT ?? "8010"}`
