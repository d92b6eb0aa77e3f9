#!/bin/sh
# Makes sure that there is Swift 6, and installs libpcre2 (headers and library) when it is missing: apt on Debian and Ubuntu,
# brew on macOS.
set -eu

fail() {
  echo "error: $1" >&2
  shift
  for line in "$@"; do echo "  $line" >&2; done
  exit 1
}

version="$(swift --version 2>/dev/null)" || fail "there is no Swift: install Swift 6 or later" "https://www.swift.org/install"
case "$version" in
  *"Swift version "[1-5].*) fail "Swift 6 or later is needed, this is" "$(echo "$version" | head -n 1)" ;;
esac

# Whether the compiler finds the header; the library comes with it. SwiftPM finds what brew installs by itself.
has_pcre2() {
  if command -v pkg-config >/dev/null 2>&1 && pkg-config --atleast-version=10.42 libpcre2-8; then return 0; fi
  [ -f /usr/include/pcre2.h ] || [ -f /usr/local/include/pcre2.h ] ||
    { command -v brew >/dev/null 2>&1 && [ -f "$(brew --prefix)/opt/pcre2/include/pcre2.h" ]; }
}

if has_pcre2; then exit 0; fi

if command -v apt-get >/dev/null 2>&1; then
  sudo=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || fail "libpcre2-dev is missing and there is no sudo: install it as root with" \
      "apt-get update && apt-get install libpcre2-dev pkg-config"
    sudo="sudo"
  fi
  echo "installing libpcre2-dev" >&2
  # pkg-config spares a warning of SwiftPM. Lists that cannot be fetched may be good enough; the install says what is wrong.
  $sudo apt-get update -qq || true
  log="$(mktemp)"
  if ! $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    libpcre2-dev pkg-config >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    fail "libpcre2-dev could not be installed: see above, and install it with" "apt-get install libpcre2-dev"
  fi
  rm -f "$log"
elif command -v brew >/dev/null 2>&1; then
  echo "installing pcre2" >&2
  brew install pcre2
else
  fail "libpcre2 is missing: install PCRE2 10.42 or later with its headers" \
    "the package is called libpcre2-dev, pcre2-devel, or pcre2"
fi

has_pcre2 || fail "PCRE2 was installed, but there is no pcre2.h where the compiler looks"
