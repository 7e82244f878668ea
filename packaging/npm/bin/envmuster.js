#!/usr/bin/env node
// Runs the binary of the package for this platform, which npm has installed beside this one.
"use strict";

const { spawnSync } = require("node:child_process");
const { constants } = require("node:os");

const name = process.platform === "win32" ? "envmuster.exe" : "envmuster";
let binary;
try {
  binary = require.resolve(`@envmuster/${process.platform}-${process.arch}/bin/${name}`);
} catch {
  console.error(
    `envmuster: there is no package for ${process.platform}-${process.arch}, or optional dependencies were left out`,
  );
  process.exit(2);
}
const { status, signal, error } = spawnSync(binary, process.argv.slice(2), { stdio: "inherit" });
if (error) {
  console.error(`envmuster: the binary cannot be run (${error.code})`);
  process.exit(2);
}
process.exit(signal ? 128 + constants.signals[signal] : status);
