#!/bin/sh
# Sets up and runs every test.
set -eu
cd "$(dirname "$0")/.."

sh Scripts/setup.sh
sh Scripts/setup-schema.sh
swift build --build-tests
swift test --skip-build --disable-xctest "$@"
