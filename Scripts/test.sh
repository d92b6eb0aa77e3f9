#!/bin/sh
# Sets up and runs every test. The tests lint and run whole packs again and again, so what they test is built with optimisation,
# in a folder of its own (.build/tests): that takes less time than an unoptimised build, and leaves other builds alone.
set -eu
cd "$(dirname "$0")/.."

sh Scripts/setup.sh
sh Scripts/setup-schema.sh
options="-c release -Xswiftc -enable-testing -Xswiftc -num-threads -Xswiftc 2 --scratch-path .build/tests"
# shellcheck disable=SC2086
swift build --build-tests $options
# shellcheck disable=SC2086
swift test --skip-build --disable-xctest $options "$@"
