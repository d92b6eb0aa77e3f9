#!/bin/sh
# Sets up, builds in release mode, and extracts the events of the example article.
set -eu
cd "$(dirname "$0")/.."

sh Scripts/setup.sh
swift build -c release --product tidings
"$(swift build -c release --show-bin-path)/tidings" extract --format text Examples/visit.txt
