#!/bin/sh
# Installs libpcre2 (headers and library) when it is missing: apt on Debian and Ubuntu, brew on macOS.
set -eu

if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libpcre2-8; then
  exit 0
fi
if [ -f /usr/include/pcre2.h ] || [ -f /opt/homebrew/include/pcre2.h ] || [ -f /usr/local/include/pcre2.h ]; then
  exit 0
fi

if command -v apt-get >/dev/null 2>&1; then
  sudo=""
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "error: libpcre2-dev is missing and there is no sudo: install it as root with" >&2
      echo "  apt-get install libpcre2-dev pkg-config" >&2
      exit 1
    fi
    sudo="sudo"
  fi
  echo "installing libpcre2-dev" >&2
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libpcre2-dev pkg-config >/dev/null
elif command -v brew >/dev/null 2>&1; then
  echo "installing pcre2" >&2
  brew install pcre2 pkg-config
else
  echo "error: libpcre2 is missing: install PCRE2 10.42 or later with its headers (package libpcre2-dev or pcre2)" >&2
  exit 1
fi
